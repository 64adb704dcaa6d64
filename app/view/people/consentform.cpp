#include "view/people/consentform.h"

#include "view/desk/momenttext.h"
#include "view/desk/otherlanguage.h"
#include "view/desk/settings.h"
#include "view/people/consentmodel.h"

#include <QDateTime>

#include <utility>

namespace handrail::view {
namespace {

constexpr std::pair<const char *, std::string care::Consent::*> kFields[]{{"from", &care::Consent::from},
                                                                          {"to", &care::Consent::to},
                                                                          {"what", &care::Consent::what},
                                                                          {"purpose", &care::Consent::purpose},
                                                                          {"event", &care::Consent::event},
                                                                          {"ifNot", &care::Consent::ifNot},
                                                                          {"signedName", &care::Consent::signedName},
                                                                          {"signedFor", &care::Consent::signedFor},
                                                                          {"backWords", &care::Consent::backWords}};

} // namespace

ConsentForm::ConsentForm(ConsentModel &consent) : QObject(&consent), m_consent(consent), m_words(consent.vault())
{
    connect(&consent, &ConsentModel::changed, this, &ConsentForm::changed);
    connect(&m_words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        if (!m_consent.loaded())
            return;
        m_consent.refused().told(storage::Failure{why, {}}, [this] { keepWords(); });
        m_refused = true;
        emit m_consent.changed();
    });
    connect(&m_words, &WordKeeper::wrote, this, [this] {
        if (!std::exchange(m_refused, false))
            return;
        m_consent.refused().clear();
        emit m_consent.changed();
    });
}

QString ConsentForm::language() const { return QString::fromStdString(m_consent.one().language); }
bool ConsentForm::general() const { return m_consent.one().general; }
bool ConsentForm::canBeAnswered() const { return m_consent.loaded() && care::canBeAnswered(m_consent.one()); }

QString ConsentForm::until() const
{
    const std::int64_t last = m_consent.one().untilMs;
    return last > 0 ? longDayOf(last, m_consent.settings().language()) : QString();
}

QVariantMap ConsentForm::words() const
{
    QVariantMap all;
    for (const auto &[name, field] : kFields)
        all.insert(QString::fromLatin1(name), QString::fromStdString(m_consent.one().*field));
    return all;
}

QStringList ConsentForm::missing() const
{
    QStringList all;
    for (const std::string &key : care::missingOf(m_consent.one()))
        all << QString::fromStdString(key);
    return all;
}

QString ConsentForm::inItsLanguage(const QString &context, const QString &source) const
{
    return wordsIn(language(), context, source);
}

void ConsentForm::type(const QString &name, const QString &words)
{
    for (const auto &[key, field] : kFields) {
        if (!m_consent.writable() || name != QLatin1String(key) || m_consent.one().*field == words.toStdString())
            continue;
        m_consent.one().*field = words.toStdString();
        keepWords();
        emit m_consent.changed();
    }
}

void ConsentForm::setGeneral(bool general)
{
    if (!m_consent.writable() || m_consent.one().general == general)
        return;
    m_consent.one().general = general;
    keepWords();
    emit m_consent.changed();
}

void ConsentForm::setUntilDays(int days)
{
    if (!m_consent.writable())
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_consent.clock().now().wallMs).date().addDays(days);
    m_consent.one().untilMs = days > 0 ? QDateTime(day, QTime(23, 59, 59)).toMSecsSinceEpoch() : 0;
    keepWords();
    emit m_consent.changed();
}

void ConsentForm::keepWords()
{
    if (!m_consent.writable())
        return;
    const care::Consent &one = m_consent.one();
    m_words.keep(m_consent.slot(), care::isBlank(one) && one.id.empty() ? std::string() : care::toJson(one));
}

void ConsentForm::keepDraft() { m_words.keep(m_consent.slot(), care::toJson(m_consent.one())); }

void ConsentForm::letWordsGo()
{
    m_words.forget();
    m_refused = false;
}

void ConsentForm::dropDraft()
{
    m_words.forget();
    m_words.keep(m_consent.slot(), {});
    m_words.flush();
}

} // namespace handrail::view
