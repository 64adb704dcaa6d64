#include "view/call/callmodel.h"

#include "view/call/placemodel.h"
#include "view/call/programnumbers.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/settings.h"

#include "platform/dialer.h"

namespace handrail::view {

CallModel::CallModel(CallContent content, PlaceModel &place, Settings &settings, platform::Dialer &dialer,
                     CrisisDesk &desk, QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_place(place), m_settings(settings), m_dialer(dialer),
      m_desk(desk), m_list(m_content, m_place, m_settings), m_line(m_content, m_settings),
      m_kinds(m_content, m_line, m_settings), m_around(m_content, m_line, m_kinds, m_place, m_settings)
{
    connect(&m_line, &CalledLine::changed, this, &CallModel::changed);
    connect(&m_settings, &Settings::languageChanged, this, &CallModel::load);
    connect(&m_place, &PlaceModel::changed, this, [this] {
        if (m_around.isByCounty() && m_around.resolved() != m_line.line().id)
            load();
        else
            m_around.follow();
    });
}

void CallModel::open(const QString &argument)
{
    show(argument);
    if (!m_line.line().id.empty())
        tell("call.opened");
}

void CallModel::show(const QString &argument)
{
    const qsizetype slash = argument.indexOf(QLatin1Char('/'));
    m_around.begin((slash < 0 ? argument : argument.left(slash)).toStdString());
    m_kinds.begin(slash < 0 ? QString() : argument.mid(slash + 1));
    m_handed.clear();
    m_touch = {};
    load();
    emit handedChanged();
}

void CallModel::load()
{
    if (m_around.asked().empty())
        return m_line.set({});
    auto line = m_content.line(m_around.resolved(), m_settings.language().toStdString());
    m_line.set(line ? std::move(line.value()) : library::Line());
}

void CallModel::dial(const QString &line)
{
    if (line != m_line.lineId() || m_line.line().phone.empty())
        return;
    const QString number = QString::fromStdString(m_line.line().phone);
    if (m_touch.isAgain(number, m_desk.clock().now()))
        return;
    const bool given = m_dialer.dial(number);
    hand(given ? QStringLiteral("dialer") : QStringLiteral("refused"));
    if (!given)
        return;
    m_touch.remember(number, m_desk.clock().now());
    tell("call.dialed");
}

void CallModel::text(const QString &line)
{
    const library::Line &to = m_line.line();
    if (line != m_line.lineId() || to.text.empty())
        return;
    const QString number = QString::fromStdString(to.text), body = QString::fromStdString(to.textBody);
    if (m_touch.isAgain(number + body, m_desk.clock().now()))
        return;
    const bool given = m_dialer.text(number, body);
    hand(given ? QStringLiteral("messages") : QStringLiteral("refused"));
    if (!given)
        return;
    m_touch.remember(number + body, m_desk.clock().now());
    tell("call.texted");
}

bool CallModel::sends() const { return m_dialer.canText(); }

void CallModel::send(const QString &number, const QString &body)
{
    if (m_touch.isAgain(number + body, m_desk.clock().now()))
        return;
    const bool given = m_dialer.text(dialled(number), body);
    m_sent = given ? QStringLiteral("messages") : QStringLiteral("refused");
    if (given)
        m_touch.remember(number + body, m_desk.clock().now());
    emit handedChanged();
}

bool CallModel::canDial() const { return !m_line.line().phone.empty() && m_dialer.canDial(); }

bool CallModel::canText() const { return !m_line.line().text.empty() && m_dialer.canText(); }

void CallModel::tell(const std::string &kind)
{
    if (m_quiet)
        return;
    m_desk.keepCall({{}, kind, m_line.line().id, m_kinds.kind().toStdString(), 0, {}});
}

void CallModel::hand(const QString &to)
{
    m_handed = to;
    emit handedChanged();
}

} // namespace handrail::view
