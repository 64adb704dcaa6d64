#include "view/people/outmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"
#include "view/desk/settings.h"
#include "view/desk/vaultdesk.h"
#include "view/people/recordout.h"

#include <algorithm>

namespace handrail::view {

OutModel::OutModel(VaultDesk &vault, StoryRows rows, PlanContent content, Settings &settings,
                   const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_vault(vault), m_maker(std::move(rows)), m_content(std::move(content)),
      m_settings(settings), m_clock(clock),
      m_rows(StoryRows::kRoles), m_paper(vault, nullptr)
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_maker.clear();
        arrange();
    });
}

void OutModel::open(const QString &personId)
{
    if (personId != this->personId())
        forget();
    m_personId = personId.toStdString();
    using Answer = storage::Result<PersonStory>;
    m_vault.ask(
        this,
        [id = m_personId, &clock = m_clock](Keeping &keeping) -> Answer { return readStory(keeping, id, clock, -1); },
        [this, asked = ++m_asked](Answer answer) {
            if (asked != m_asked || !hasRead(answer))
                return;
            m_story = std::move(answer.value());
            m_loaded = true;
            arrange();
        });
}

void OutModel::arrange()
{
    const share::PersonOut out = personOut(m_story);
    const auto counted = [](auto count) { return static_cast<int>(count); };
    m_counts = {counted(out.plans.size()), counted(std::ranges::count_if(out.visits, &share::VisitOut::met)),
                counted(std::ranges::count_if(out.visits,
                                              [](const share::VisitOut &visit) { return !visit.note.empty(); })),
                counted(out.referrals.size()), counted(out.circle.size()), counted(out.consents.size())};
    QVector<QVariantMap> rows;
    for (const StoryItem &item : m_story.items) {
        const auto *visit = std::get_if<VisitPart>(&item.what);
        const auto *followUp = std::get_if<care::FollowUp>(&item.what);
        if (std::holds_alternative<care::Plan>(item.what) || (visit && visit->head.visitId.starts_with("new:"))
            || (followUp && followUp->closedMs == 0))
            continue;
        QVariantMap row = m_maker.row(item);
        if (visit && visit->past) {
            QString note = noteOf(*visit->past);
            for (const crisis::Addendum &each : visit->past->note.added)
                note += QLatin1Char('\n') + QString::fromStdString(each.text);
            row[QStringLiteral("excerpt")] = note;
        } else if (followUp) {
            row[QStringLiteral("excerpt")] = QString::fromStdString(followUp->note);
        }
        rows.append(std::move(row));
    }
    m_rows.set(std::move(rows));
    emit changed();
}

void OutModel::make(const QVariantMap &words, const QVariantList &story)
{
    if (!m_loaded || m_paper.isMaking())
        return;
    share::PersonOut out = personOut(m_story);
    PlanForms forms = formsOf(out, m_content);
    const QString since = out.person.sinceMs > 0 ? longDayOf(out.person.sinceMs, m_settings.language()) : QString();
    std::vector<share::FormPart> parts = pageParts(out, forms, words, story, since);
    m_paper.write([title = words.value(QStringLiteral("title")).toString().toStdString(), parts = std::move(parts),
                   out = std::move(out), forms = std::move(forms), now = m_clock.now().wallMs](
                      Keeping &keeping, const std::filesystem::path &into) -> storage::Result<std::filesystem::path> {
        if (!keeping.records || !keeping.records->head(out.person.id)) // locked, erased or handed over meanwhile
            return storage::Failure{storage::FailureKind::Locked, {}};
        const auto form = [&forms](const std::string &id, const std::string &language) {
            return formIn(forms, id, language);
        };
        auto saved = share::saveTogether({{"records.pdf", share::formPdf(title, parts)},
                                          {"records.fhir.json", share::fhirBundle(out, form, now)}},
                                         into, "records");
        if (saved) // it is there either way: a trail that cannot be written does not take it back
            noteGiven(keeping, out.person.id, {}, "file/records");
        return saved;
    });
}

void OutModel::forget()
{
    ++m_asked;
    m_personId.clear();
    m_story = {};
    m_loaded = false;
    m_paper.forget();
    arrange();
}

} // namespace handrail::view
