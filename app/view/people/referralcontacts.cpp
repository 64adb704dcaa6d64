#include "view/people/referralcontacts.h"

#include "view/people/referralstorymodel.h"

namespace handrail::view {

ReferralContacts::ReferralContacts(ReferralStoryModel &story)
    : QObject(&story), m_story(story), m_rows({"how", "words_", "when"})
{
}

QStringList ReferralContacts::ways() const { return shownKeys(care::referralContacts()); }

void ReferralContacts::arrange()
{
    QVector<QVariantMap> rows;
    for (const care::ReferralContact &each : m_story.one().contacts)
        rows.append({{QStringLiteral("how"), QString::fromStdString(each.how)},
                     {QStringLiteral("words_"), QString::fromStdString(each.words)},
                     {QStringLiteral("when"), m_story.when(each.wallMs)}});
    m_rows.set(std::move(rows));
}

void ReferralContacts::add(const QString &how, const QString &words)
{
    if (!m_story.loaded() || !ways().contains(how))
        return;
    m_story.one().contacts.push_back(
        {how.toStdString(), words.trimmed().toStdString(), m_story.clock().now().wallMs});
    m_story.keep();
}

} // namespace handrail::view
