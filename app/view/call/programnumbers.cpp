#include "view/call/programnumbers.h"

#include "crisis/visit.h"
#include "dial/number.h"
#include "platform/dialer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace handrail::view {
namespace {

constexpr int kMost = 20;           // a page a thumb can look through
constexpr int kLongestName = 60;
constexpr int kLongestShares = 120;

} // namespace

ProgramNumbers::ProgramNumbers(std::filesystem::path file, storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_file(std::move(file), thread),
      m_rows({"numberId", "name", "number", "shares", "texts", "supervisor"}), m_roster({"name", "shares", "lineId"})
{
    connect(&m_file, &KeptFile::troubleChanged, this, &ProgramNumbers::changed);
    read();
    refresh();
}

void ProgramNumbers::read()
{
    const auto bytes = m_file.read(100'000);
    const QJsonValue numbers = QJsonDocument::fromJson(bytes.value_or(QByteArray()))[u"numbers"];
    if (bytes && !numbers.isArray())
        m_file.setUnread();
    for (const auto &one : numbers.toArray()) {
        const QJsonObject json = one.toObject();
        const Number number{json[u"id"].toString(),     json[u"name"].toString().left(kLongestName),
                            json[u"number"].toString(), json[u"shares"].toString().left(kLongestShares),
                            json[u"texts"].toBool(),    json[u"supervisor"].toBool()};
        // one that cannot be dialled is still shown
        if (m_numbers.size() < kMost && !number.id.isEmpty() && !number.name.isEmpty() && !number.number.isEmpty())
            m_numbers.push_back(number);
    }
    m_unread = m_file.isUnread();
}

void ProgramNumbers::save()
{
    QJsonArray all;
    for (const Number &n : m_numbers) {
        all.append(QJsonObject{{QStringLiteral("id"), n.id},
                               {QStringLiteral("name"), n.name},
                               {QStringLiteral("number"), n.number},
                               {QStringLiteral("shares"), n.shares},
                               {QStringLiteral("texts"), n.texts},
                               {QStringLiteral("supervisor"), n.supervisor}});
    }
    m_file.keep(QJsonDocument(QJsonObject{{QStringLiteral("numbers"), all}}).toJson());
    refresh();
}

void ProgramNumbers::refresh()
{
    QVector<QVariantMap> rows, roster;
    for (const Number &n : m_numbers) {
        rows.append({{QStringLiteral("numberId"), n.id},
                     {QStringLiteral("name"), n.name},
                     {QStringLiteral("number"), n.number},
                     {QStringLiteral("shares"), n.shares},
                     {QStringLiteral("texts"), n.texts},
                     {QStringLiteral("supervisor"), n.supervisor}});
        if (!n.shares.isEmpty())
            roster.append({{QStringLiteral("name"), n.name},
                           {QStringLiteral("shares"), n.shares},
                           {QStringLiteral("lineId"), QStringLiteral("program-") + n.id}});
    }
    m_rows.set(std::move(rows));
    m_roster.set(std::move(roster));
    emit changed();
}

QString dialled(const QString &number)
{
    const std::string digits = dial::textDigitsIn(number.toStdString());
    if (!digits.empty())
        return QString::fromStdString(digits);
    const bool inside =
        std::ranges::all_of(number, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-' || c == u' '; });
    const QString figures = inside ? platform::bare(number) : QString();
    return figures.size() >= 3 && figures.size() <= 6 ? figures : QString();
}

QString ProgramNumbers::asks(const QString &number)
{
    if (dialled(number).isEmpty())
        return QStringLiteral("none");
    return dial::leavesFigures(number.toStdString()) ? QStringLiteral("more") : QString();
}

bool ProgramNumbers::add(const QString &name, const QString &number, bool texts, const QString &shares)
{
    const QString said = name.trimmed().left(kLongestName), figures = number.trimmed();
    if (said.isEmpty() || !asks(figures).isEmpty() || m_numbers.size() >= kMost)
        return false;
    m_numbers.push_back({QString::fromStdString(crisis::randomId()).left(8), said, figures,
                         shares.simplified().left(kLongestShares), texts, !hasSupervisor()});
    save();
    return true;
}

void ProgramNumbers::remove(const QString &numberId)
{
    if (std::erase_if(m_numbers, [&](const Number &n) { return n.id == numberId; }) > 0)
        save();
}

void ProgramNumbers::makeSupervisor(const QString &numberId)
{
    for (Number &n : m_numbers)
        n.supervisor = n.id == numberId;
    save();
}

const ProgramNumbers::Number *ProgramNumbers::supervisor() const
{
    const auto found = std::ranges::find(m_numbers, true, &Number::supervisor);
    return found == m_numbers.end() ? nullptr : &*found;
}

library::Line ProgramNumbers::lineOf(const Number &number)
{
    library::Line line;
    line.id = "program-" + number.id.toStdString();
    line.name = number.name.toStdString();
    line.purposeKey = "program";
    line.phone = dialled(number.number).toStdString();
    line.phoneShown = number.number.toStdString();
    line.area = "program";
    line.status = "verified"; // the program's own word
    if (number.texts) {
        line.text = line.phone;
        line.textShown = line.phoneShown;
    }
    return line;
}

std::optional<library::Line> ProgramNumbers::line(const std::string &id) const
{
    if (id == "supervisor" && hasSupervisor())
        return lineOf(*supervisor());
    for (const Number &n : m_numbers) {
        if (id == "program-" + n.id.toStdString())
            return lineOf(n);
    }
    return std::nullopt;
}

std::vector<library::Line> ProgramNumbers::lines() const
{
    std::vector<library::Line> out;
    for (const Number &n : m_numbers)
        out.insert(n.supervisor ? out.begin() : out.end(), lineOf(n));
    return out;
}

} // namespace handrail::view
