#pragma once

#include "view/me/namesout.h"
#include "view/me/ownentry.h"

#include "peer/own.h"

namespace handrail::view {

/// What the peer showed of a competency on a visit. Until they say yes it is a draft and stands nowhere; what stands
/// already changes with the next yes alone. No name of a person goes in: not by the yes, and not into the draft, which
/// keeps an ellipsis in its place. Fields: "competency", "words". Day: "day".
class OpenEvidence : public handrail::view::OwnEntry {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnCompetencyModel for it")

    Q_PROPERTY(QString competency READ competency NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed FINAL) ///< it is a change of one that stands
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)   ///< words, which competency, and nobody's name
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)  ///< of a person, as it stands in the words; empty: none

public:
    using OwnEntry::OwnEntry;

    [[nodiscard]] bool kept() const override { return !m_note.id.empty(); }
    [[nodiscard]] QString competency() const { return QString::fromStdString(m_note.competency); }
    [[nodiscard]] QString words() const { return QString::fromStdString(m_note.words); }
    [[nodiscard]] QString dayText() const { return dayWords(m_note.day); }
    [[nodiscard]] bool agreed() const { return !m_note.of.empty(); }
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString name() const { return m_names.firstIn(words()); }

    /// A new one of @p competency, or of one that is chosen on the page; a draft that was left comes back.
    Q_INVOKABLE void begin(const QString &competency);
    Q_INVOKABLE void takeNamesOut();
    /// The yes. @return false, and nothing is kept, when it is not ready.
    Q_INVOKABLE bool agree();
    /// Whose names are to stay out: of the visit just closed, and of everybody else. In memory only, until the lock.
    void leaveOut(const QString &near, const QStringList &others);

protected:
    [[nodiscard]] std::string *field(const QString &part) override;
    [[nodiscard]] std::string *day(const QString &part) override;
    void find(const std::string &id) override;
    void put() override;
    void drop() override;
    void clear() override { m_note = {}; } // the names stay: another note may begin at once

private:
    [[nodiscard]] peer::Evidence fresh();

    peer::Evidence m_note; ///< always a draft: one that stands is read into it
    NamesOut m_names;
};

} // namespace handrail::view
