#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

class VisitModel;

/// The words of the open visit's notes: sealed as they are typed, here only while records are open.
class VisitNotes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask VisitModel for it")

    Q_PROPERTY(int sealed READ sealed NOTIFY changed FINAL) ///< notes whose words wait for an unlock
    /// the note as it stands, begun and not added: on every page that shows it, back after an unlock; gone with a lock
    Q_PROPERTY(QString draft READ draft NOTIFY draftChanged FINAL)
    /// nothing shows that this device wrote it
    Q_PROPERTY(bool draftUnproven READ draftUnproven NOTIFY draftChanged FINAL)

public:
    explicit VisitNotes(VisitModel &visit);

    [[nodiscard]] int sealed() const;
    [[nodiscard]] QString draft() const { return m_typed; }
    [[nodiscard]] bool draftUnproven() const { return m_draftUnproven; }

    /// A note goes sealed to the journal; its words are in no state slot. Blank text is not a note.
    Q_INVOKABLE void add(const QString &text);
    /// The note as it stands while it is typed: sealed to the journal half a second later, as an entry that only an
    /// unlock opens.
    Q_INVOKABLE void edit(const QString &text);
    /// Reads the words, if records are open; call when the page shows and after an unlock.
    Q_INVOKABLE void read();
    /// Forgets the words again; call when records are locked.
    Q_INVOKABLE void forget();

    // For the visit
    [[nodiscard]] bool holds(const std::string &eventId) const;
    [[nodiscard]] bool unproven(const std::string &eventId) const;
    [[nodiscard]] QString words(const std::string &eventId) const;
    void clear(); ///< another visit is open, or none

signals:
    void changed();
    void draftChanged();

private:
    void keepDraft();
    void letGo();

    VisitModel &m_visit;
    QTimer m_pause;
    QString m_typed;          ///< what is in the field
    std::string m_draftVisit; ///< the visit the draft was begun in
    std::string m_draftId;    ///< joins the drafts of one note with the note itself; empty: nothing typed
    QHash<QString, QString> m_words; ///< event id → words, only while records are open
    QSet<QString> m_unproven; ///< of m_words
    bool m_draftUnproven = false;
};

} // namespace handrail::view
