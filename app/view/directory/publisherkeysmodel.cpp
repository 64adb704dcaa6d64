#include "view/directory/publisherkeysmodel.h"

#include "directory/import/signature.h"
#include "storage/clock.h"

namespace handrail::view {
namespace {

using Keys = std::vector<std::pair<std::string, std::string>>; // id, name

Keys keysIn(storage::Database &db)
{
    Keys keys;
    for (const directory::TrustedKey &key : directory::trustedKeys(db.sql()))
        keys.emplace_back(key.id, key.name);
    return keys;
}

} // namespace

PublisherKeysModel::PublisherKeysModel(DirectoryDesk &desk, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_keys({"keyId", "name"})
{
}

void PublisherKeysModel::show(const storage::Result<Keys> &keys)
{
    QVector<QVariantMap> rows;
    if (keys.ok()) {
        for (const auto &[id, name] : keys.value())
            rows.append({{QStringLiteral("keyId"), QString::fromStdString(id)},
                         {QStringLiteral("name"), QString::fromStdString(name)}});
    } else if (keys.failure().kind != storage::FailureKind::NotFound) {
        m_problem = keys.failure().kind == storage::FailureKind::DiskFull ? QStringLiteral("diskFull")
                                                                          : QStringLiteral("other");
        emit changed();
        return;
    }
    m_known = true;
    m_keys.set(std::move(rows));
    emit changed();
}

void PublisherKeysModel::look()
{
    m_problem.clear();
    m_desk.work(
        this, [](storage::Database &db) { return storage::guarded([&] { return keysIn(db); }); },
        [this](const storage::Result<Keys> &keys) { show(keys); });
}

QString PublisherKeysModel::idOf(const QString &keyText) const
{
    const auto key = directory::readPublicKey(keyText.trimmed().toStdString());
    return key ? QString::fromStdString(key->id) : QString();
}

void PublisherKeysModel::add(const QString &name, const QString &keyText)
{
    auto key = directory::readPublicKey(keyText.trimmed().toStdString());
    m_problem = !key ? QStringLiteral("noKey") : name.trimmed().isEmpty() ? QStringLiteral("noName") : QString();
    emit changed();
    if (!m_problem.isEmpty())
        return;
    key->name = name.trimmed().toStdString();
    m_desk.work(this, [key = *key, now = m_clock.now().wallMs](storage::Database &db) {
        return storage::guarded([&] {
            directory::addTrustedKey(db.sql(), key, now);
            return keysIn(db);
        });
    }, [this](const storage::Result<Keys> &keys) {
        show(keys);
        if (keys.ok())
            emit added();
    }, true);
}

void PublisherKeysModel::remove(const QString &keyId)
{
    m_desk.work(this, [id = keyId.toStdString()](storage::Database &db) {
        return storage::guarded([&] {
            static_cast<void>(directory::removeTrustedKey(db.sql(), id));
            return keysIn(db);
        });
    }, [this](const storage::Result<Keys> &keys) { show(keys); });
}

} // namespace handrail::view
