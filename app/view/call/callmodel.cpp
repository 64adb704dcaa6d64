#include "view/call/callmodel.h"

#include "view/call/placemodel.h"
#include "view/call/programnumbers.h"
#include "view/desk/crisisdesk.h"
#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include "platform/dialer.h"

#include <algorithm>

namespace handrail::view {
namespace {

const char *const kWords = "call-911"; // content/checklists: one group a kind

const QList<QByteArray> &lineRoles()
{
    static const QList<QByteArray> roles{"lineId", "lineName", "county", "purpose", "hours",
                                         "number", "texts",    "trust",  "date"};
    return roles;
}

QString sectionOf(const library::Line &line)
{
    if (line.area == "program")
        return QStringLiteral("program");
    if (!line.county.empty())
        return QStringLiteral("county");
    return line.area.empty() ? QStringLiteral("national") : QStringLiteral("state");
}

/// The date of a source as people write it: a day in it is put in words, "undated" or a year and a month stay for
/// CallWords.qml.
QString inWords(const std::string &date, const QString &language)
{
    constexpr std::size_t kDay = 10; // 2026-09-29, at the end of "after 2026-09-29" too
    if (date.size() < kDay)
        return QString::fromStdString(date);
    const std::size_t at = date.size() - kDay;
    return QString::fromStdString(date.substr(0, at)) + dayText(date.substr(at), language);
}

} // namespace

CallModel::CallModel(CallContent content, PlaceModel &place, Settings &settings, platform::Dialer &dialer,
                     CrisisDesk &desk, QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_place(place), m_settings(settings), m_dialer(dialer),
      m_desk(desk), m_sections({"section", "county", "lines"}), m_kinds({"kindId", "words", "chosen"}),
      m_firsts(lineRoles()), m_others(lineRoles())
{
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        load();
        m_listedCounties.clear();
        refreshList();
    });
    connect(&m_place, &PlaceModel::changed, this, [this] {
        refreshList();
        refreshFirsts();
        if (isByCounty() && resolved() != m_line.id)
            load();
        else
            refreshOthers();
    });
}

void CallModel::open(const QString &argument)
{
    show(argument);
    if (!m_line.id.empty())
        tell("call.opened");
}

void CallModel::show(const QString &argument)
{
    const qsizetype slash = argument.indexOf(QLatin1Char('/'));
    const QString id = slash < 0 ? argument : argument.left(slash);
    m_asked = id.toStdString();
    m_kind = slash < 0 ? std::string() : argument.mid(slash + 1).toStdString();
    m_handed.clear();
    load();
    emit handedChanged();
}

void CallModel::load()
{
    if (m_asked.empty()) {
        m_line = {};
        m_telModules.clear();
        m_others.set({});
        emit changed();
        return;
    }
    auto line = m_content.line(resolved(), lang());
    m_line = line ? std::move(line.value()) : library::Line();
    m_words = {};
    if (isEmergency()) {
        if (auto words = m_content.checklist(kWords, lang()))
            m_words = std::move(words.value());
    }
    m_telModules = m_line.phone.empty() ? QString() : QString::fromStdString(m_content.qr("tel:" + m_line.phone));
    refreshKinds();
    refreshFirsts();
    refreshOthers();
    emit changed();
}

void CallModel::list()
{
    m_listed = true;
    refreshList();
}

void CallModel::chooseKind(const QString &kind)
{
    // A second tap takes the choice back.
    m_kind = m_kind == kind.toStdString() ? std::string() : kind.toStdString();
    refreshKinds();
    refreshFirsts();
    emit changed();
}

void CallModel::dial(const QString &line)
{
    if (line != lineId() || m_line.phone.empty())
        return;
    const bool given = m_dialer.dial(QString::fromStdString(m_line.phone));
    hand(given ? QStringLiteral("dialer") : QStringLiteral("refused"));
    if (given)
        tell("call.dialed");
}

void CallModel::text(const QString &line)
{
    if (line != lineId() || m_line.text.empty())
        return;
    const bool given = m_dialer.text(QString::fromStdString(m_line.text), QString::fromStdString(m_line.textBody));
    hand(given ? QStringLiteral("messages") : QStringLiteral("refused"));
    if (given)
        tell("call.texted");
}

bool CallModel::sends() const { return m_dialer.canText(); }

void CallModel::send(const QString &number, const QString &body)
{
    m_sent = m_dialer.text(dialled(number), body) ? QStringLiteral("messages") : QStringLiteral("refused");
    emit handedChanged();
}

QString CallModel::checked() const { return dayText(m_line.checked, m_settings.language()); }

QString CallModel::date() const
{
    return inWords(m_line.sourceDate, m_settings.language());
}

QString CallModel::say() const
{
    for (const library::CheckStep &step : m_words.steps) {
        if (step.group == m_kind && !step.say.empty())
            return QString::fromStdString(step.say);
    }
    return QString::fromStdString(m_line.say);
}

QStringList CallModel::alsoSay() const
{
    QStringList more;
    for (const library::CheckStep &step : m_words.steps) {
        if (step.group == m_kind && step.say.empty())
            more += QString::fromStdString(step.text);
    }
    return more;
}

bool CallModel::canDial() const
{
    return !m_line.phone.empty() && m_dialer.canDial();
}

bool CallModel::canText() const
{
    return !m_line.text.empty() && m_dialer.canText();
}

void CallModel::tell(const std::string &kind)
{
    if (m_quiet)
        return;
    m_desk.keepCall({{}, kind, m_line.id, m_kind, 0, {}});
}

void CallModel::hand(const QString &to)
{
    m_handed = to;
    emit handedChanged();
}

void CallModel::refreshList()
{
    if (!m_listed)
        return;
    const QStringList counties = m_place.lineCounties();
    const auto own = m_content.own ? m_content.own() : std::vector<library::Line>();
    const bool sameOwn =
        std::ranges::equal(own, m_listedOwn, {}, [](const library::Line &l) { return l.id + l.name + l.phoneShown; });
    if (m_sections.count() > 0 && counties == m_listedCounties && sameOwn)
        return;
    m_listedCounties = counties;
    m_listedOwn.clear();
    for (const library::Line &line : own)
        m_listedOwn.push_back(line.id + line.name + line.phoneShown);

    struct Section {
        QString section, county;
        QVector<QVariantMap> rows;
    };
    std::vector<Section> sections;
    const auto put = [&](const library::Line &line) {
        const QString section = sectionOf(line), county = QString::fromStdString(line.county);
        auto at = std::ranges::find_if(sections,
                                       [&](const Section &s) { return s.section == section && s.county == county; });
        if (at == sections.end())
            at = sections.insert(sections.end(), Section{section, county, {}});
        at->rows.push_back(row(line));
    };
    for (const library::Line &line : own)
        put(line);
    for (const QString &county : counties) {
        for (const library::Line &line : m_content.lines(lang(), county.toStdString())) {
            if (line.county == county.toStdString())
                put(line);
        }
    }
    const auto rest = m_content.lines(lang(), {});
    for (const QString &section : {QStringLiteral("state"), QStringLiteral("national")}) {
        for (const library::Line &line : rest) {
            if (sectionOf(line) == section)
                put(line);
        }
    }

    std::vector<std::unique_ptr<RowsModel>> lists;
    QVector<QVariantMap> rows;
    for (Section &section : sections) {
        lists.push_back(std::make_unique<RowsModel>(lineRoles()));
        lists.back()->set(std::move(section.rows));
        rows.push_back({{QStringLiteral("section"), section.section}, {QStringLiteral("county"), section.county},
                        {QStringLiteral("lines"), QVariant::fromValue(lists.back().get())}});
    }
    m_sections.set({}); // rows hold the old lists: let them go first
    m_lists = std::move(lists);
    m_sections.set(std::move(rows));
}

void CallModel::refreshKinds()
{
    QVector<QVariantMap> rows;
    for (const library::CheckGroup &group : m_words.groups) {
        rows.push_back({{QStringLiteral("kindId"), QString::fromStdString(group.id)},
                        {QStringLiteral("words"), QString::fromStdString(group.title)},
                        {QStringLiteral("chosen"), group.id == m_kind}});
    }
    m_kinds.set(std::move(rows));
}

std::string CallModel::lang() const
{
    return m_settings.language().toStdString();
}

QString CallModel::trustOf(const library::Line &line)
{
    if (line.area == "program")
        return QStringLiteral("program");
    if (line.status == "plan")
        return QStringLiteral("theirs");
    if (line.status == "weak")
        return QStringLiteral("weak");
    if (line.status == "local" || line.status == "peer" || line.status == "wrong")
        return QString::fromStdString(line.status);
    if (line.old || line.status == "directory")
        return QStringLiteral("old");
    if (line.status == "verified")
        return QStringLiteral("own");
    return line.status == "secondary" ? QStringLiteral("second") : QStringLiteral("disputed");
}

QVariantMap CallModel::row(const library::Line &line) const
{
    const bool texts = !line.text.empty();
    return {{QStringLiteral("lineId"), QString::fromStdString(line.id)},
            {QStringLiteral("lineName"), QString::fromStdString(line.name)},
            {QStringLiteral("county"), QString::fromStdString(line.county)},
            {QStringLiteral("purpose"), QString::fromStdString(line.purpose)},
            {QStringLiteral("hours"), QString::fromStdString(line.hours)},
            {QStringLiteral("number"), QString::fromStdString(line.phone.empty() ? line.textShown : line.phoneShown)},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("trust"), trustOf(line)},
            {QStringLiteral("date"), inWords(line.sourceDate, m_settings.language())}};
}

} // namespace handrail::view
