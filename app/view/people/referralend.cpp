#include "view/people/referralend.h"

#include "view/people/referralstorymodel.h"

namespace handrail::view {

ReferralEnd::ReferralEnd(ReferralStoryModel &story) : QObject(&story), m_story(story)
{
    connect(&story, &ReferralStoryModel::changed, this, &ReferralEnd::changed);
}

QString ReferralEnd::arrived() const { return QString::fromStdString(m_story.one().arrived); }
QString ReferralEnd::outcome() const { return QString::fromStdString(m_story.one().outcome); }
QStringList ReferralEnd::barriers() const { return shownKeys(m_story.one().barriers); }
QStringList ReferralEnd::allBarriers() const { return shownKeys(care::referralBarriers()); }
QStringList ReferralEnd::allOutcomes() const { return shownKeys(care::referralOutcomes()); }

void ReferralEnd::tellArrived(const QString &arrived)
{
    if (!m_story.loaded())
        return;
    care::Referral &one = m_story.one();
    one.arrived = one.arrived == arrived.toStdString() ? std::string() : arrived.toStdString();
    one.closedMs = one.arrived.empty() && !care::leadsNowhere(one) ? 0 : m_story.clock().now().wallMs;
    m_story.keep();
}

void ReferralEnd::setBarrier(const QString &barrier, bool on)
{
    const std::string key = barrier.toStdString();
    if (!m_story.loaded() || !allBarriers().contains(barrier))
        return;
    care::Referral &one = m_story.one();
    std::erase(one.barriers, key); // what was written about it stays, should it come back
    if (on)
        one.barriers.push_back(key);
    m_story.keep();
}

void ReferralEnd::tellOutcome(const QString &outcome)
{
    if (!m_story.loaded() || !allOutcomes().contains(outcome))
        return;
    care::Referral &one = m_story.one();
    one.outcome = one.outcome == outcome.toStdString() ? std::string() : outcome.toStdString();
    // whoever knows what came of it need not be asked whether they arrived
    if (!one.outcome.empty() && one.closedMs == 0)
        one.closedMs = m_story.clock().now().wallMs;
    m_story.keep();
}

} // namespace handrail::view
