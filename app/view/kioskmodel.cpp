#include "kioskmodel.h"

#include "leavenothingmodel.h"
#include "lockmodel.h"
#include "router.h"
#include "settings.h"

#include "storage/storagethread.h"
#include "vault/attempts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace handrail::view {

KioskModel::KioskModel(LockModel &lock, Router &router, Settings &settings, const storage::Clock &clock, std::filesystem::path marker,
                       storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_lock(lock), m_router(router), m_settings(settings), m_clock(clock), m_marker(std::move(marker)), m_thread(thread),
      m_quiet(clock), m_language(settings.language()), m_textScale(settings.textScale())
{
    m_quiet.setBackgroundToo(false); // the quiet time goes on there
    m_second.setInterval(1000);
    connect(&m_quiet, &IdleWatch::away, this, &KioskModel::ask);
    connect(&m_second, &QTimer::timeout, this, &KioskModel::count);
    connect(&m_lock, &LockModel::stateChanged, this, &KioskModel::changed);
    connect(&m_lock, &LockModel::unlocked, this, [this] {
        if (!m_active)
            return;
        if (std::exchange(m_ending, false))
            finish();
        else
            m_lock.lock(); // no record is open on the kiosk, whoever asked for it
    });
    // One small file, read before the first frame: what comes up after a kill is never the peer's side, and no visitor's language.
    if (QFile file(QString::fromStdString(m_marker.string())); file.exists()) {
        m_active = true;
        const QList<QByteArray> words = file.open(QIODevice::ReadOnly) ? file.read(64).simplified().split(' ') : QList<QByteArray>();
        if (words.size() == 2) {
            m_language = QString::fromLatin1(words[0]);
            m_textScale = std::clamp(words[1].toDouble(), 1.0, 2.0);
        }
        m_settings.setLanguage(m_language);
        m_settings.setTextScale(m_textScale);
        m_router.limit(&KioskModel::shows);
        m_quiet.start(kQuietS);
    }
}

bool KioskModel::isFree() const
{
    return m_active && m_lock.state() == LockModel::NoVault;
}

bool KioskModel::shows(const QString &route, const QString &argument)
{
    static const auto kPublic = {QLatin1String("home"), QLatin1String("directory"), QLatin1String("directory/card"), QLatin1String("directory/show"),
                                 QLatin1String("now/ground"), QLatin1String("plans/once")};
    static const auto kPassing = {QLatin1String("plans/whole"), QLatin1String("plans/edit"), QLatin1String("plans/take"), QLatin1String("plans/use")};
    const auto is = [&route](const auto &places) { return std::ranges::find(places, route) != places.end(); };
    return is(kPublic) || (is(kPassing) && LeaveNothingModel::isPassing(argument));
}

void KioskModel::begin()
{
    if (m_active || m_lock.state() != LockModel::Unlocked || m_lock.handOverUnderWay())
        return;
    m_language = m_settings.language();
    m_textScale = m_settings.textScale();
    m_active = true;
    m_ending = false;
    mark(true);
    m_lock.lock();
    m_router.limit(&KioskModel::shows);
    m_quiet.start(kQuietS);
    emit changed();
    startOver();
}

void KioskModel::startOver()
{
    if (!m_active)
        return;
    m_second.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_secondsLeft = 0;
    m_calling = false;
    m_router.goTo(QStringLiteral("home"));
    emit cleared();
    m_settings.setLanguage(m_language);
    m_settings.setTextScale(m_textScale);
    m_quiet.start(kQuietS);
    emit quietChanged();
}

void KioskModel::setCalling(bool calling)
{
    if (calling == m_calling)
        return;
    m_calling = calling;
    emit changed();
}

bool KioskModel::isFresh() const
{
    return m_router.depth() == 1 && !m_calling && m_settings.language() == m_language && qFuzzyCompare(m_settings.textScale(), m_textScale);
}

void KioskModel::ask()
{
    if (!m_active || m_secondsLeft > 0)
        return;
    if (isFresh()) { // Home as it stood: there is nobody to ask
        startOver();
        return;
    }
    m_askedAt = m_clock.now();
    m_secondsLeft = kAskS;
    QCoreApplication::instance()->installEventFilter(this); // any key and any tap says that somebody is there
    m_second.start();
    emit quietChanged();
}

void KioskModel::count()
{
    const auto left = std::int64_t{kAskS} * 1000 - vault::surelyElapsedMs(m_askedAt, m_clock.now());
    m_secondsLeft = static_cast<int>(std::max<std::int64_t>(0, (left + 999) / 1000));
    if (m_secondsLeft == 0)
        startOver();
    else
        emit quietChanged();
}

void KioskModel::stay()
{
    if (m_secondsLeft == 0)
        return;
    m_second.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_secondsLeft = 0;
    m_quiet.start(kQuietS);
    emit quietChanged();
}

void KioskModel::lookAtTheTime()
{
    if (m_secondsLeft > 0)
        count();
    else
        m_quiet.setLimitS(kQuietS);
}

bool KioskModel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        QMetaObject::invokeMethod(this, &KioskModel::stay, Qt::QueuedConnection); // the touch itself still reaches what it meant
    return QObject::eventFilter(watched, event);
}

void KioskModel::end(const QString &passphrase)
{
    if (!m_active)
        return;
    if (isFree()) {
        finish();
        return;
    }
    m_ending = true;
    m_lock.unlock(passphrase);
}

void KioskModel::endWithWords(const QString &recoveryWords)
{
    if (!m_active)
        return;
    m_ending = true;
    m_lock.unlockWithRecovery(recoveryWords);
}

void KioskModel::mark(bool there)
{
    const QByteArray words = m_language.toLatin1() + ' ' + QByteArray::number(m_textScale);
    m_thread.post([path = QString::fromStdString(m_marker.string()), there, words] {
        if (!there) {
            QFile::remove(path);
            return;
        }
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(words) == words.size())
            file.commit();
    });
}

void KioskModel::finish()
{
    startOver(); // the last visitor's words go too
    m_quiet.stop();
    m_active = false;
    mark(false);
    m_router.limit(nullptr);
    emit changed();
}

} // namespace handrail::view
