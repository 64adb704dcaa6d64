#include "platform/linux/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

namespace handrail::platform {
namespace {

using storage::Failure;
using storage::FailureKind;
using vault::Secret;

const QString kService = QStringLiteral("handrail");

struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray bytes;
    bool came = false;
};

/// Starts @p job and waits in an event loop of this thread's own. @p job belongs to QtKeychain from here on: one that
/// answers too late still has somewhere to put its answer.
template <typename Job>
std::shared_ptr<Answer> wait(Job *job, int patienceMs)
{
    auto answer = std::make_shared<Answer>();
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&loop, answer](QKeychain::Job *done) {
        answer->error = done->error();
        if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer->bytes = read->binaryData();
        answer->came = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job->start();
    if (!answer->came)
        loop.exec();
    return answer;
}

Failure failureFrom(const Answer &answer)
{
    if (!answer.came)
        return {FailureKind::Busy, "key store does not answer"};
    switch (answer.error) {
    case QKeychain::NoBackendAvailable: return {FailureKind::NotFound, "no key store"};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {FailureKind::Cancelled, "key store refused"};
    default: return {FailureKind::CannotOpen, "key store"};
    }
}

/// A locked Secret Service whose prompt was turned away (or could not be shown) finds nothing, without an error: that
/// is 'away', and not 'lost', which would send a person to their recovery words for nothing. Asks without a prompt; a
/// store that does not know it is open.
bool locked(int patienceMs)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, patienceMs);
    return answer.isValid() && answer.value().variant().toBool();
}

} // namespace

storage::Result<std::optional<Secret>> KeychainStore::read(const std::string &name)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(QString::fromStdString(name));
    const auto answer = wait(job, m_patienceMs);
    if (answer->came && answer->error == QKeychain::EntryNotFound)
        return locked(m_patienceMs)
                   ? storage::Result<std::optional<Secret>>(Failure{FailureKind::Cancelled, "key store is locked"})
                   : std::optional<Secret>();
    if (!answer->came || answer->error != QKeychain::NoError)
        return failureFrom(*answer);
    const QByteArray raw = QByteArray::fromBase64(answer->bytes);
    Secret secret = Secret::copyOf({raw.constData(), static_cast<std::size_t>(raw.size())});
    for (const QByteArray &copy : {raw, answer->bytes})
        vault::wipe({const_cast<char *>(copy.constData()), static_cast<std::size_t>(copy.size())});
    return std::optional<Secret>(std::move(secret));
}

storage::Outcome KeychainStore::write(const std::string &name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(QString::fromStdString(name));
    // As text: not every backend keeps bytes as they are.
    job->setBinaryData(
        QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()))
            .toBase64());
    const auto answer = wait(job, m_patienceMs);
    if (!answer->came || answer->error != QKeychain::NoError)
        return failureFrom(*answer);
    return storage::Done{};
}

storage::Outcome KeychainStore::erase(const std::string &name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(QString::fromStdString(name));
    const auto answer = wait(job, m_patienceMs);
    if (answer->came && (answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound))
        return storage::Done{};
    return failureFrom(*answer);
}

} // namespace handrail::platform
