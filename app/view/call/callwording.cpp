#include "view/call/callwording.h"

#include "view/desk/settings.h"

namespace handrail::view {
namespace {

const char *const kWords = "call-911"; // content/checklists: one group a kind

} // namespace

CallWording::CallWording(const CallContent &content, const CalledLine &line, const Settings &settings)
    : m_content(content), m_line(line), m_settings(settings)
{
    connect(&m_line, &CalledLine::changed, this, &CallWording::load);
}

void CallWording::load()
{
    m_words = {};
    if (m_line.isEmergency()) {
        if (auto words = m_content.checklist(kWords, m_settings.language().toStdString()))
            m_words = std::move(words.value());
    }
    refresh();
}

void CallWording::choose(const QString &kind)
{
    m_kind = m_kind == kind.toStdString() ? std::string() : kind.toStdString();
    refresh();
}

QString CallWording::say() const
{
    for (const library::CheckStep &step : m_words.steps) {
        if (step.group == m_kind && !step.say.empty())
            return QString::fromStdString(step.say);
    }
    return QString::fromStdString(m_line.line().say);
}

QStringList CallWording::alsoSay() const
{
    QStringList more;
    for (const library::CheckStep &step : m_words.steps) {
        if (step.group == m_kind && step.say.empty())
            more += QString::fromStdString(step.text);
    }
    return more;
}

void CallWording::refresh()
{
    QVector<QVariantMap> rows;
    for (const library::CheckGroup &group : m_words.groups) {
        rows.push_back({{QStringLiteral("kindId"), QString::fromStdString(group.id)},
                        {QStringLiteral("words"), QString::fromStdString(group.title)},
                        {QStringLiteral("chosen"), group.id == m_kind}});
    }
    m_rows.set(std::move(rows));
    emit changed();
}

} // namespace handrail::view
