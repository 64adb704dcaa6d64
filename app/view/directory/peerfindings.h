#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/rowsmodel.h"
#include "view/directory/serviceshown.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

/// What peers find out of a service: shown with its age, written beside the publisher's data. Of a private place
/// nothing is kept that could lead there.
class PeerFindings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ServiceModel for it")

    /// kind, outcome, words, agoUnit, agoCount
    Q_PROPERTY(handrail::view::RowsModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *corrections READ corrections CONSTANT FINAL) ///< field, value, published
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT FINAL)                      ///< what a call can end in
    /// what a peer can put right here
    Q_PROPERTY(QStringList fields READ fields NOTIFY changed FINAL)
    /// how the last call ended; empty: none noted
    Q_PROPERTY(QString lastOutcome READ lastOutcome NOTIFY changed FINAL)
    Q_PROPERTY(QString lastOutcomeUnit READ lastOutcomeUnit NOTIFY changed FINAL)
    Q_PROPERTY(int lastOutcomeCount READ lastOutcomeCount NOTIFY changed FINAL)
    /// the last thing a peer noted here is not on disk
    Q_PROPERTY(bool writeFailed READ hasWriteFailed NOTIFY changed FINAL)
    /// confidential because a peer said so; can be taken back
    Q_PROPERTY(bool withheld READ isWithheld NOTIFY changed FINAL)

public:
    PeerFindings(DirectoryDesk &desk, const ServiceShown &shown, const storage::Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] RowsModel *notes() { return &m_notes; }
    [[nodiscard]] RowsModel *corrections() { return &m_corrections; }
    [[nodiscard]] QStringList outcomes() const;
    [[nodiscard]] QStringList fields() const;
    [[nodiscard]] QString lastOutcome() const { return textOf(m_shown.service.row.lastOutcome); }
    [[nodiscard]] QString lastOutcomeUnit() const { return m_shown.text("outcomeUnit"); }
    [[nodiscard]] int lastOutcomeCount() const { return m_shown.number("outcomeCount"); }
    [[nodiscard]] bool hasWriteFailed() const { return m_writeFailed; }
    [[nodiscard]] bool isWithheld() const;

    /// Words for the next peer; of a private place none are kept, they could lead there.
    Q_INVOKABLE void addNote(const QString &words);
    /// What stands here was checked today.
    Q_INVOKABLE void verify();
    /// The place must not be found, or may be after all: its street is shown nowhere until that is taken back.
    Q_INVOKABLE void withhold(bool withheld);
    /// A call ended in one of `outcomes`.
    Q_INVOKABLE void noteCall(const QString &outcome, const QString &words);
    /// Puts @p value in the place of what the publisher says of a field; empty takes it back.
    Q_INVOKABLE void correct(const QString &field, const QString &value);
    /// What a field says now.
    [[nodiscard]] Q_INVOKABLE QString valueOf(const QString &field) const;
    /// What the publisher says of it where a peer has put it right; else empty.
    [[nodiscard]] Q_INVOKABLE QString publishedOf(const QString &field) const;

    void fill();
    void clear();

signals:
    void changed();
    void written(bool ok); ///< it is on disk, or could not be written: read again what is shown

private:
    template <typename Job>
    void write(Job job);

    DirectoryDesk &m_desk;
    const ServiceShown &m_shown;
    const storage::Clock &m_clock;
    RowsModel m_notes, m_corrections;
    bool m_writeFailed = false;
};

} // namespace handrail::view
