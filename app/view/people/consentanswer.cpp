#include "view/people/consentanswer.h"

#include "view/people/consentmodel.h"

namespace handrail::view {

ConsentAnswer::ConsentAnswer(ConsentModel &consent) : QObject(&consent), m_consent(consent)
{
    connect(&consent, &ConsentModel::changed, this, &ConsentAnswer::changed);
}

QString ConsentAnswer::given() const
{
    const care::Consent &one = m_consent.one();
    return m_consent.when(one.signedMs > 0 ? one.signedMs : one.declinedMs);
}
QString ConsentAnswer::back() const { return m_consent.when(m_consent.one().backMs); }
QString ConsentAnswer::backHow() const { return QString::fromStdString(m_consent.one().backHow); }

void ConsentAnswer::agree()
{
    if (!m_consent.writable() || m_consent.busy() || !care::canBeAnswered(m_consent.one())
        || m_consent.one().signedName.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    care::Consent next = m_consent.one();
    next.signedMs = m_consent.clock().now().wallMs;
    m_consent.keep(next);
}

void ConsentAnswer::decline()
{
    if (!m_consent.writable() || m_consent.busy() || !care::canBeAnswered(m_consent.one()))
        return;
    care::Consent next = m_consent.one();
    next.signedName.clear();
    next.declinedMs = m_consent.clock().now().wallMs;
    m_consent.keep(next);
}

void ConsentAnswer::takeBack(const QString &how, const QString &words)
{
    const care::Consent &one = m_consent.one();
    if (!m_consent.loaded() || m_consent.busy() || one.signedMs == 0 || one.backMs > 0)
        return;
    care::Consent next = one;
    next.backMs = m_consent.clock().now().wallMs;
    next.backHow = how.toStdString();
    next.backWords = words.trimmed().toStdString();
    m_consent.keep(next);
}

} // namespace handrail::view
