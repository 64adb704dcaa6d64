#include "view/people/refermodel.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/directorydesk.h"
#include "view/directory/servicemodel.h"

#include "care/ids.h"
#include "care/referralrepository.h"
#include "peer/ownnotes.h"
#include "vault/vault.h"
#include "view/desk/daytext.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <chrono>

namespace handrail::view {
namespace {

using namespace std::chrono_literals;

std::string *fieldOf(care::Referral &r, const QString &field)
{
    return field == QLatin1String("how")      ? &r.how
           : field == QLatin1String("when")   ? &r.when
           : field == QLatin1String("answer") ? &r.answer
           : field == QLatin1String("why")    ? &r.why
           : field == QLatin1String("who")    ? &r.who
           : field == QLatin1String("agreed") ? &r.agreed
                                              : nullptr;
}

} // namespace

ReferModel::ReferModel(ServiceModel &service, DirectoryDesk &directory, CrisisDesk &crisis, VaultDesk &vault,
                       QObject *parent)
    : ReadingModel(parent), m_service(service), m_directory(directory), m_crisis(crisis), m_vault(vault)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms); // on disk within half a second
    connect(&m_pause, &QTimer::timeout, this, &ReferModel::flush);
    connect(&m_service, &ServiceModel::changed, this, &ReferModel::followService);
}

QStringList ReferModel::answers() const
{
    QStringList keys;
    for (const std::string &key : care::referralAnswers())
        keys << QString::fromStdString(key);
    return keys;
}

void ReferModel::open(const QString &argument)
{
    flush();
    m_argument = argument;
    m_referral = {};
    m_known = false;
    m_saved.clear();
    const int asked = ++m_asked;
    if (!argument.startsWith(QLatin1Char('@'))) {
        m_referral.serviceId = argument.toStdString();
        if (m_service.serviceId() != argument)
            m_service.open(argument);
        followService();
    }
    emit changed();
    emit wordsChanged();
    emit savedChanged();
    m_vault.ask(this, [](Keeping &keeping) -> storage::Result<care::Reading<care::Referral>> {
        if (!keeping.records || !keeping.journal)
            return care::Reading<care::Referral>{};
        return care::ReferralRepository(*keeping.records, *keeping.journal).open();
    }, [this, asked](storage::Result<care::Reading<care::Referral>> open) {
        if (asked != m_asked || (!hasRead(open) && unread())) // one that is open already would be made a second time
            return;
        take(open ? std::move(open.value().found) : std::vector<care::Referral>());
    });
}

/// What is still open for this service on this visit goes on; everything else begins anew.
void ReferModel::take(std::vector<care::Referral> open)
{
    const std::string id = m_argument.startsWith(QLatin1Char('@')) ? m_argument.mid(1).toStdString() : std::string();
    const crisis::Visit &visit = m_crisis.visit();
    for (care::Referral &one : open) {
        const bool goesOn = crisis::isOpen(visit) && one.visitId == visit.id && one.serviceId == m_referral.serviceId;
        if (!isBegun() && (id.empty() ? goesOn : one.id == id)) {
            m_referral = std::move(one);
            // Marks of a visit without words: either none were written, or they are sealed. Nothing here may take them
            // back.
            m_referral.wordsSealed = m_referral.personId.empty() && m_referral.who.empty() && m_referral.agreed.empty()
                                     && m_referral.why.empty();
            m_saved = QStringLiteral("saved");
            break;
        }
    }
    m_known = true;
    followService();
    emit changed();
    emit wordsChanged();
    emit savedChanged();
}

void ReferModel::followService()
{
    if (m_referral.serviceId.empty() || !m_service.found()
        || m_service.serviceId().toStdString() != m_referral.serviceId)
        return;
    m_referral.serviceName = m_service.name().toStdString();
    m_referral.callRoute = m_service.calls()->route().toStdString();
    emit changed();
}

void ReferModel::choose(const QString &field, const QString &key)
{
    std::string *const value = fieldOf(m_referral, field);
    if (!value || !isReady())
        return;
    const std::string chosen = key.toStdString();
    *value = *value == chosen ? std::string() : chosen;
    const bool answered = field == QLatin1String("answer");
    m_referral.closedMs = care::leadsNowhere(m_referral) ? m_crisis.clock().now().wallMs : 0;
    keep(answered);
    emit changed();
    if (!answered || value->empty())
        return;
    if (const std::string outcome = care::callOutcomeOf(*value); !outcome.empty()) {
        m_directory.write(
            this,
            [id = m_referral.serviceId, outcome, now = m_crisis.clock().now().wallMs](
                directory::PeerRepository &peers) { return peers.noteCall(id, outcome, {}, now); },
            [this, id = serviceId()](const storage::Outcome &) {
                if (m_service.serviceId() == id)
                    m_service.open(id);
            });
    }
}

void ReferModel::write(const QString &field, const QString &words)
{
    std::string *const value = fieldOf(m_referral, field);
    if (!value || !isReady() || *value == words.toStdString())
        return;
    *value = words.toStdString();
    m_unkept = true;
    setSaved("saving");
    if (!m_pause.isActive())
        m_pause.start();
}

void ReferModel::flush()
{
    m_pause.stop();
    if (m_unkept)
        keep(false);
}

void ReferModel::setPerson(const QString &personId)
{
    const std::string person = personId.toStdString();
    if (person == m_referral.personId)
        return;
    if (!m_referral.personId.empty() && isBegun()) // given to another: a record of one person does not move to the next
        m_referral.id.clear();
    m_referral.personId = person;
    if (isBegun())
        keep(false);
    emit changed();
}

void ReferModel::keep(bool tellsVisit)
{
    m_unkept = false;
    if (!isBegun()) {
        m_referral.id = care::newId();
        m_referral.madeMs = m_crisis.clock().now().wallMs;
        tellsVisit = true;
    }
    setSaved("saving");
    if (m_referral.personId.empty())
        keepOnVisit(tellsVisit);
    else
        keepOnPerson(tellsVisit);
}

void ReferModel::keepOnVisit(bool tellsVisit)
{
    if (m_referral.visitId.empty())
        m_referral.visitId = m_crisis.visitId(); // opens one, as everything done in Now does
    crisis::Changes changes;
    changes.entries.push_back(care::referralEntry(m_referral, m_crisis.clock().now()));
    if (tellsVisit && crisis::isOpen(m_crisis.visit()) && m_crisis.visit().id == m_referral.visitId)
        changes.events.push_back({changes.entries.front().id, care::kReferralKind, m_referral.serviceName,
                                  m_referral.answer, 0, changes.entries.front().at});
    const auto [slot, json] = care::referralState(m_referral);
    std::vector<std::pair<std::string, std::string>> states;
    if (!json.empty())
        states.emplace_back(slot, json);
    m_crisis.keep(changes, std::move(states), [this, asked = m_asked] {
        if (asked == m_asked)
            setSaved("saved");
        emit kept();
    });
    if (json.empty())
        m_crisis.keepState(slot, {});
}

void ReferModel::keepOnPerson(bool tellsVisit)
{
    const crisis::Visit &visit = m_crisis.visit();
    if (crisis::isOpen(visit) && m_referral.visitId.empty())
        m_referral.visitId = visit.id;
    // that it was done, and no word of it: those are the person's
    if (tellsVisit && crisis::isOpen(visit) && m_referral.visitId == visit.id)
        m_crisis.keep(
            crisis::change(
                visit.id,
                {{}, care::kReferralKind, m_referral.serviceName, m_referral.answer, 0, m_crisis.clock().now()}),
            {});
    const std::int64_t now = m_crisis.clock().now().wallMs;
    m_vault.ask(
        this,
        [made = m_referral, today = peer::Today{isoDay(now), now}](Keeping &keeping) -> storage::Outcome {
            if (!keeping.records || !keeping.journal)
                return storage::Failure{storage::FailureKind::Locked, {}};
            care::Referral referral = made;
            if (referral.by.empty()
                && keeping.vault) // whoever made it; whoever goes on with it does not take its place
                referral.by = peer::signature(*keeping.vault, today);
            return care::ReferralRepository(*keeping.records, *keeping.journal).save(referral);
        },
        [this, asked = m_asked](const storage::Outcome &done) {
            if (asked == m_asked)
                setSaved(done ? "saved" : "failed");
            emit kept();
        });
}

void ReferModel::forget()
{
    flush();
    if (!m_referral.personId.empty()) {
        const std::string service = m_referral.serviceId;
        m_referral = {};
        m_referral.serviceId = service;
        followService();
    } else if (!m_referral.who.empty() || !m_referral.agreed.empty() || !m_referral.why.empty()) {
        m_referral.why.clear();
        m_referral.who.clear();
        m_referral.agreed.clear();
        m_referral.wordsSealed = true;
    }
    emit changed();
    emit wordsChanged();
}

void ReferModel::setSaved(const char *phase)
{
    m_saved = QString::fromLatin1(phase);
    emit savedChanged();
}

} // namespace handrail::view
