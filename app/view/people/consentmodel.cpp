#include "view/people/consentmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "view/desk/vaultdesk.h"

#include <QDateTime>
#include <QStandardPaths>

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

/// What is kept, or begun and typed before a kill or a lock, with what the person is called and reads.
struct ConsentRead {
    care::Consent kept, now;
    QString personName;
};

storage::Result<ConsentRead> readConsent(Keeping &keeping, const std::string &argument, const storage::Clock &clock)
{
    constexpr std::string_view kNew = "new:";
    if (!keeping.records || !keeping.journal)
        return storage::Failure{storage::FailureKind::Locked, {}};
    ConsentRead read;
    const bool fresh = argument.starts_with(kNew);
    if (!fresh) {
        auto kept = care::ConsentRepository(*keeping.records).load(argument);
        if (!kept)
            return kept.failure();
        read.kept = std::move(kept.value());
    } else {
        read.kept.personId = argument.substr(kNew.size());
    }
    const auto person = care::PlanRepository(*keeping.records, *keeping.journal, clock).person(read.kept.personId);
    if (!person && fresh)
        return person.failure();
    if (person) {
        read.personName = QString::fromStdString(person.value().name);
        if (fresh)
            read.kept.language = person.value().language;
    }
    read.now = read.kept;
    const auto draft = keeping.journal->draft(care::consentDraft(fresh ? read.kept.personId : read.kept.id));
    if (draft && draft.value() && read.kept.signedMs == 0 && read.kept.declinedMs == 0) {
        if (auto words = care::consentFromJson(*draft.value())) {
            words.value().id = read.kept.id;
            words.value().personId = read.kept.personId;
            read.now = std::move(words.value());
        }
    }
    return read;
}

} // namespace

ConsentModel::ConsentModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
                           QObject *parent)
    : QObject(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()), m_words(vault),
      m_uses({"words_", "when"})
{
    connect(&m_settings, &Settings::languageChanged, this, &ConsentModel::arrange);
    connect(&m_words, &WordKeeper::refused, this, [this](storage::FailureKind why) {
        if (!m_loaded)
            return;
        m_refused.told(storage::Failure{why, {}}, [this] { keepWords(); });
        m_wordsRefused = true;
        emit changed();
    });
    connect(&m_words, &WordKeeper::wrote, this, [this] {
        if (!std::exchange(m_wordsRefused, false))
            return;
        m_refused.clear();
        emit changed();
    });
}

QString ConsentModel::when(std::int64_t wallMs) const
{
    return wallMs > 0 ? longDayOf(wallMs, m_settings.language()) + QStringLiteral(", ")
                            + clockOf(wallMs, m_settings.language())
                      : QString();
}

QString ConsentModel::until() const
{
    return m_one.untilMs > 0 ? longDayOf(m_one.untilMs, m_settings.language()) : QString();
}
QString ConsentModel::answered() const { return when(m_one.signedMs > 0 ? m_one.signedMs : m_one.declinedMs); }
QString ConsentModel::back() const { return when(m_one.backMs); }

QVariantMap ConsentModel::words() const
{
    QVariantMap all;
    for (const auto &[name, field] : kFields)
        all.insert(QString::fromLatin1(name), QString::fromStdString(m_one.*field));
    return all;
}

QStringList ConsentModel::missing() const
{
    QStringList all;
    for (const std::string &key : care::missingOf(m_one))
        all << QString::fromStdString(key);
    return all;
}

void ConsentModel::open(const QString &argument)
{
    m_words.flush(); // what stands in a field here is newer than what would be read
    if (argument != this->argument())
        forget();
    m_argument = argument.toStdString();
    m_vault.ask(
        this,
        [argument = m_argument, &clock = m_clock](Keeping &keeping) { return readConsent(keeping, argument, clock); },
        [this, asked = ++m_asked](storage::Result<ConsentRead> read) {
            if (asked != m_asked)
                return;
            m_gone = !read && read.failure().kind != storage::FailureKind::Locked;
            if (read && !m_busy) {
                m_onDisk = std::move(read.value().kept);
                m_one = std::move(read.value().now);
                m_personName = read.value().personName;
            }
            m_loaded = read.ok();
            arrange();
        });
}

void ConsentModel::arrange()
{
    QVector<QVariantMap> uses;
    for (const care::ConsentUse &each : m_one.uses)
        uses.append({{QStringLiteral("words_"), QString::fromStdString(each.words)},
                     {QStringLiteral("when"), when(each.wallMs)}});
    m_uses.set(std::move(uses));
    emit changed();
}

void ConsentModel::type(const QString &name, const QString &words)
{
    for (const auto &[key, field] : kFields) {
        if (!writable() || name != QLatin1String(key) || m_one.*field == words.toStdString())
            continue;
        m_one.*field = words.toStdString();
        keepWords();
        emit changed();
    }
}

void ConsentModel::setGeneral(bool general)
{
    if (!writable() || m_one.general == general)
        return;
    m_one.general = general;
    keepWords();
    emit changed();
}

void ConsentModel::setUntilDays(int days)
{
    if (!writable())
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).date().addDays(days);
    m_one.untilMs = days > 0 ? QDateTime(day, QTime(23, 59, 59)).toMSecsSinceEpoch() : 0;
    keepWords();
    emit changed();
}

void ConsentModel::keepWords()
{
    if (writable())
        m_words.keep(slot(), care::isBlank(m_one) && m_one.id.empty() ? std::string() : care::toJson(m_one));
}

void ConsentModel::forget()
{
    ++m_asked;
    m_words.forget();
    m_argument.clear();
    m_personName.clear();
    m_one = m_onDisk = {};
    m_refused.clear();
    m_savedFile.clear();
    m_loaded = m_gone = m_busy = m_wordsRefused = false;
    say(NoPaper);
    arrange();
}

} // namespace handrail::view
