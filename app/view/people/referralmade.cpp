#include "view/people/referralmade.h"

#include "view/people/referralstorymodel.h"

namespace handrail::view {

ReferralMade::ReferralMade(ReferralStoryModel &story) : QObject(&story), m_story(story)
{
    connect(&story, &ReferralStoryModel::changed, this, &ReferralMade::changed);
}

QString ReferralMade::service() const { return QString::fromStdString(m_story.one().serviceName); }
QString ReferralMade::callRoute() const { return QString::fromStdString(m_story.one().callRoute); }
QString ReferralMade::how() const { return QString::fromStdString(m_story.one().how); }
QString ReferralMade::answer() const { return QString::fromStdString(m_story.one().answer); }

QString ReferralMade::when() const
{
    const care::Referral &one = m_story.one();
    if (one.madeMs == 0)
        return {};
    const QString when = m_story.when(one.madeMs);
    return one.by.empty() ? when : when + QStringLiteral(" \u00B7 ") + QString::fromStdString(one.by);
}

} // namespace handrail::view
