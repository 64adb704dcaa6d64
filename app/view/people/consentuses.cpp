#include "view/people/consentuses.h"

#include "view/people/consentmodel.h"

namespace handrail::view {

ConsentUses::ConsentUses(ConsentModel &consent) : QObject(&consent), m_consent(consent), m_rows({"words_", "when"}) {}

void ConsentUses::arrange()
{
    QVector<QVariantMap> uses;
    for (const care::ConsentUse &each : m_consent.one().uses)
        uses.append({{QStringLiteral("words_"), QString::fromStdString(each.words)},
                     {QStringLiteral("when"), m_consent.when(each.wallMs)}});
    m_rows.set(std::move(uses));
}

void ConsentUses::add(const QString &words)
{
    const std::int64_t now = m_consent.clock().now().wallMs;
    if (!m_consent.loaded() || m_consent.busy() || words.trimmed().isEmpty()
        || care::consentState(m_consent.one(), now) != "given")
        return;
    care::Consent next = m_consent.one();
    next.uses.push_back({words.trimmed().toStdString(), now});
    m_consent.keep(next);
}

} // namespace handrail::view
