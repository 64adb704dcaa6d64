#include "view/session/returnmodel.h"

#include "vault/journal.h"
#include "vault/passing.h"
#include "view/desk/vaultdesk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace handrail::view {
namespace {

using namespace std::chrono_literals;

constexpr auto kSlot = "route";
constexpr std::int64_t kOtherShiftMs = std::chrono::milliseconds(12h).count();

QByteArray toJson(const QVector<Router::Place> &stack, const storage::Moment &at)
{
    QJsonArray places;
    for (const auto &place : stack) {
        if (!vault::isPassing(place.argument.toStdString())) // gone after a restart, and never to be told of
            places.append(QJsonObject{{QStringLiteral("route"), place.route},
                                      {QStringLiteral("argument"), place.argument},
                                      {QStringLiteral("chosen"), place.chosen}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("stack"), places},
                                     {QStringLiteral("wallMs"), static_cast<double>(at.wallMs)},
                                     {QStringLiteral("bootMs"), static_cast<double>(at.bootMs)},
                                     {QStringLiteral("bootId"), QString::fromStdString(at.bootId)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ReturnModel::ReturnModel(Router &router, VaultDesk &vault, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_router(router), m_vault(vault), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms); // several moves in a row (a restored stack) are one write
    connect(&m_soon, &QTimer::timeout, this, &ReturnModel::keep);
    connect(&m_router, &Router::changed, this, [this] {
        if (m_keeping && !m_router.limited()) // where a visitor of the kiosk was is nobody's to know
            m_soon.start();
    });
}

void ReturnModel::keep()
{
    m_vault.ask(this, [json = toJson(m_router.stack(), m_clock.now()).toStdString()](Keeping &keeping) {
        return keeping.journal->keepState(kSlot, json);
    }, [](const storage::Outcome &) {
        // Not kept (full disk): the next move tries again, and the models that hold a person's words say so themselves.
    });
}

void ReturnModel::restore()
{
    using Kept = std::optional<std::string>;
    m_vault.ask(this, [](Keeping &keeping) -> storage::Result<Kept> { return keeping.journal->state(kSlot); },
                [this](const storage::Result<Kept> &kept) {
        m_keeping = true;
        if (m_router.depth() > 1)
            m_soon.start(); // a person who was quicker than the disk: where they went is not kept yet
        if (!kept.ok() || !kept.value())
            return;
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(*kept.value())).object();
        const storage::Moment at{static_cast<std::int64_t>(json[u"wallMs"].toDouble()),
                                 static_cast<std::int64_t>(json[u"bootMs"].toDouble()),
                                 json[u"bootId"].toString().toStdString()};
        const storage::Moment now = m_clock.now();
        const std::int64_t ago = std::max(storage::elapsedMs(at, now), now.wallMs - at.wallMs);
        QVector<Router::Place> stack;
        for (const auto &value : json[u"stack"].toArray())
            stack.append({value[u"route"].toString(), value[u"argument"].toString(), value[u"chosen"].toString()});
        // A person who was quicker than the disk has already chosen where to be.
        if (at.wallMs <= 0 || m_router.depth() > 1)
            return;
        m_cameBack = ago <= kOtherShiftMs && stack.size() >= 2;
        if (m_cameBack)
            m_router.restore(stack);
        else if (ago <= kOtherShiftMs) // Home then, Home now
            return;
        m_minutesAgo = static_cast<int>(ago / 60'000);
        m_daysAgo = static_cast<int>(
            QDateTime::fromMSecsSinceEpoch(at.wallMs).date().daysTo(QDateTime::fromMSecsSinceEpoch(now.wallMs).date()));
        m_returned = true;
        emit returnedChanged();
    });
}

void ReturnModel::dismiss()
{
    if (!m_returned)
        return;
    m_returned = false;
    emit returnedChanged();
}

} // namespace handrail::view
