#include "view/me/ownkit.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

#include "peer/lookback.h"
#include "platform/paperport.h"
#include "share/planpdf.h"
#include "view/desk/vaultdesk.h"

#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace handrail::view {
namespace {

QString ownKeys(const std::vector<std::string> &keys)
{
    QStringList all;
    for (const std::string &key : keys)
        all << QString::fromStdString(key);
    return all.join(u' ');
}

std::string ownPage(const QStringList &lines, bool oneSheet)
{
    std::vector<std::string> paragraphs;
    for (const QString &line : lines.mid(1))
        paragraphs.push_back(line.toStdString());
    return (oneSheet ? share::sheetPdf : share::notePdf)(lines.value(0).toStdString(), paragraphs);
}

} // namespace

OwnKit::OwnKit(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
               QObject *parent)
    : QObject(parent), m_vault(vault), m_settings(settings), m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()), m_book(vault, clock),
      m_debrief(m_book, settings), m_checkIn(m_book, settings), m_competency(m_book, settings),
      m_growth(m_book, settings), m_self(vault, m_book, settings, clock, port)
{
    connect(&m_book, &OwnBook::changed, this, [this] {
        m_erasedNow = m_erasedNow && m_book.own().count() == 0;
        lookAhead();
        emit changed();
    });
    connect(&m_book, &OwnBook::troubleChanged, this, &OwnKit::troubleChanged);
    connect(&m_book, &OwnBook::erased, this, [this] {
        m_erasedNow = true;
        m_eraseFailed = false;
        emit changed();
    });
    connect(&m_book, &OwnBook::eraseFailed, this, [this] {
        m_eraseFailed = true;
        emit changed();
    });
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        lookAhead();
        if (m_everything.count() > 0)
            gather();
    });
}

void OwnKit::lookAhead()
{
    QVector<QVariantMap> rows;
    for (const peer::Ahead &one : peer::ahead(m_book.own())) {
        const int left = daysBetween(m_book.today(), one.day);
        if (left > kAheadDays)
            continue;
        const auto *goal = m_book.find<peer::Goal>(one.id);
        rows.append({{QStringLiteral("what"), QString::fromStdString(one.what)},
                     {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                     {QStringLiteral("daysLeft"), left},
                     {QStringLiteral("key"), goal ? QString::fromStdString(goal->competency) : QString()}});
    }
    m_ahead.set(std::move(rows));
}

void OwnKit::gather()
{
    struct Row {
        std::string iso;
        std::int64_t atMs;
        QVariantMap words;
    };
    std::vector<Row> all;
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const auto add = [&](const auto &note, const std::string &iso, const QString &key, const QStringList &words,
                         int number = 0, const QString &marks = {}) {
        QVariantMap row{{QStringLiteral("kind"), QString::fromLatin1(std::remove_cvref_t<decltype(note)>::kKind)},
                        {QStringLiteral("key"), key},
                        {QStringLiteral("day"), dayText(iso, m_settings.language())},
                        {QStringLiteral("number"), number},
                        {QStringLiteral("marks"), marks}};
        for (int i = 0; i < 4; ++i)
            row.insert(QString(QLatin1Char(static_cast<char>('a' + i))), words.value(i));
        all.push_back({iso, note.atMs, std::move(row)});
    };
    const peer::Own &own = m_book.own();
    for (const auto &one : own.of<peer::Debrief>())
        add(one, isoDay(one.atMs),
            ownKeys(one.kinds) + u'|' + ownKeys(one.right) + u'|' + ownKeys(one.tell) + u'|' + ownKeys(one.body),
            {text(one.happened), text(one.rightWords), text(one.stays), text(one.tellWords)});
    for (const auto &one : own.of<peer::CheckIn>()) {
        QStringList marks;
        for (const peer::Mark &mark : one.marks)
            marks << QString::number(mark.step) + u' ' + text(mark.name);
        add(one, one.day, {}, {text(one.words)}, 0, marks.join(u'\n'));
    }
    for (const auto &one : own.of<peer::Rating>())
        add(one, one.day, text(one.step), {text(one.competency)});
    for (const auto &one : own.of<peer::Reflection>())
        add(one, one.day, {}, {text(one.competency), text(one.hard), text(one.well)});
    for (const auto &one : own.of<peer::Goal>())
        add(one, isoDay(one.atMs), {}, {text(one.competency), text(one.words), dayText(one.day, m_settings.language())},
            one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::Training>())
        add(one, one.day, text(one.area), {text(one.title), text(one.by)}, static_cast<int>(one.minutes));
    for (const auto &one : own.of<peer::Supervision>())
        add(one, one.day, text(one.way),
            {text(one.who), text(one.talked), text(one.next), dayText(one.nextDay, m_settings.language())});
    for (const auto &one : own.of<peer::OwnDate>())
        add(one, one.day, text(one.key), {text(one.words)}, one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::BeforeGo>())
        add(one, isoDay(one.atMs), ownKeys(one.calls) + u'|' + ownKeys(one.first),
            {text(one.places), text(one.firstWords), text(one.instead), text(one.number)});
    for (const auto &one : own.of<peer::Support>())
        add(one, isoDay(one.atMs), text(one.way), {text(one.words), text(one.number), text(one.when)});
    for (const auto &one : own.of<peer::Aim>())
        add(one, isoDay(one.atMs), text(one.area),
            {text(one.words), text(one.step), dayText(one.day, m_settings.language())}, one.doneMs != 0 ? 1 : 0);
    for (const auto &one : own.of<peer::Setback>())
        add(one, one.day, {}, {text(one.got), text(one.learned), text(one.next)});
    for (const auto &one : own.of<peer::Attested>())
        add(one, one.day, text(one.key), {});
    for (const auto &one : own.of<peer::Arranged>()) {
        if (!one.dayOff.empty())
            add(one, one.dayOff, {}, {});
    }
    std::ranges::stable_sort(
        all, [](const Row &a, const Row &b) { return std::pair(a.iso, a.atMs) < std::pair(b.iso, b.atMs); });
    QVector<QVariantMap> rows;
    for (Row &one : all)
        rows.append(std::move(one.words));
    m_everything.set(std::move(rows));
}

void OwnKit::save(const QStringList &lines, bool oneSheet)
{
    if (lines.size() < 2)
        return;
    say(Making);
    using Answer = storage::Result<std::filesystem::path>;
    m_vault.ask(
        this,
        [lines, oneSheet, folder = m_folder](Keeping &) -> Answer {
            return share::savePdf(ownPage(lines, oneSheet), folder, ".pdf", "page");
        },
        [this](const Answer &saved) {
            m_savedFile = saved ? QString::fromStdString(saved.value().filename().string()) : QString();
            say(saved ? Saved : saved.failure().kind == storage::FailureKind::DiskFull ? DiskFull : CannotWrite);
        });
}

void OwnKit::print(const QStringList &lines, bool oneSheet)
{
    if (lines.size() < 2)
        return;
    if (m_port == nullptr)
        return say(NoPrinter);
    say(Making);
    m_port->print(ownPage(lines, oneSheet), [self = QPointer(this)](bool took) {
        if (self)
            self->say(took ? Printed : NoPrinter);
    });
}

void OwnKit::say(Paper paper)
{
    m_paper = paper;
    emit paperChanged();
}

void OwnKit::forget()
{
    m_debrief.forget();
    m_growth.forget();
    m_self.forget();
    m_book.forget();
    m_everything.set({});
    m_erasedNow = m_eraseFailed = false;
    m_savedFile.clear();
    say(NoPaper);
}

} // namespace handrail::view
