// The half of PlanModel that looks at the whole: its rows, choices, picks, the coach, and what the person says of it.
#include "view/plans/planmodel.h"

#include "view/desk/otherlanguage.h"
#include "view/desk/sentences.h"

#include "care/beside.h"
#include "care/circle.h"
#include "care/coach.h"
#include "care/planrepository.h"
#include "view/desk/vaultdesk.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace handrail::view {
namespace {

QString shown(const std::string &utf8) { return QString::fromStdString(utf8); }

/// What stands beside @p item under the labels of @p section; empty where it has none. What is done is said apart.
QString labelledBeside(care::Item item, const library::PlanSection &section, const std::string &language)
{
    if (section.labels.empty())
        return {};
    item.detail.done = false;
    item.detail.date = PlanItem::dayWords(item.detail.date, language).toStdString();
    return shown(care::beside(item, &section));
}

/// One line of a part as it is read in the whole plan.
QString wholeLine(const care::Item &item, const library::PlanSection &section, const std::string &language)
{
    const QString beside = labelledBeside(item, section, language);
    return beside.isEmpty() ? shown(item.text) : shown(item.text) + QStringLiteral(" (") + beside + QLatin1Char(')');
}

QVariantMap rowOf(const care::Item &item, const std::string &language, const library::PlanSection &asked)
{
    const bool choice = asked.field == "choice";
    const care::Detail &beside = item.detail;
    return {{QStringLiteral("itemId"), shown(item.id)},
            {QStringLiteral("words"), shown(item.text)}, {QStringLiteral("phone"), shown(beside.phone)},
            {QStringLiteral("where"), shown(beside.where)}, {QStringLiteral("who"), shown(beside.who)},
            {QStringLiteral("when"), shown(beside.when)}, {QStringLiteral("done"), beside.done},
            {QStringLiteral("measure"), shown(beside.measure)}, {QStringLiteral("progress"), shown(beside.progress)},
            {QStringLiteral("dateWords"), PlanItem::dayWords(beside.date, language)},
            {QStringLiteral("barrier"), shown(beside.barrier)}, {QStringLiteral("instead"), shown(beside.instead)},
            {QStringLiteral("consent"), int(PlanItem::answer(beside.consent))},
            {QStringLiteral("used"), int(PlanItem::answer(item.used))},
            {QStringLiteral("helped"), int(PlanItem::answer(item.helped))},
            {QStringLiteral("option"), choice && !item.example.empty()},
            {QStringLiteral("beside"), labelledBeside(item, asked, language)}};
}

} // namespace

void PlanModel::refresh()
{
    QVector<QVariantMap> rows, whole, options;
    if (m_plan) {
        const care::Section *open = m_plan->section(sectionId());
        for (const care::Item &item : open ? open->items : std::vector<care::Item>())
            rows.append(rowOf(item, m_plan->language, asked()));
        for (const auto &option : asked().field == "choice" ? asked().examples : std::vector<library::PlanExample>())
            options.append(
                {{QStringLiteral("optionId"), shown(option.id)},
                 {QStringLiteral("words"), shown(option.text)},
                 {QStringLiteral("chosen"),
                  open && std::ranges::find(open->items, option.id, &care::Item::example) != open->items.end()}});
        for (int at = 0; at < count(); ++at) {
            const auto &form = m_form.sections[static_cast<std::size_t>(at)];
            const care::Section *section = m_plan->section(form.id);
            QStringList words;
            for (const care::Item &item : section ? section->items : std::vector<care::Item>())
                words.append(wholeLine(item, form, m_plan->language));
            const auto peer = std::ranges::find(m_peerForm.sections, form.id, &library::PlanSection::id);
            const bool passed = section && words.isEmpty();
            whole.append({{QStringLiteral("heading"), shown(form.heading)},
                          {QStringLiteral("summary"), sentencesOf(words)},
                          {QStringLiteral("has"), !words.isEmpty()},
                          {QStringLiteral("here"), at == m_current},
                          {QStringLiteral("skipped"), passed && section->state == care::SectionState::Skipped},
                          {QStringLiteral("declined"), passed && section->state == care::SectionState::Declined},
                          {QStringLiteral("peerHeading"),
                           peer == m_peerForm.sections.end() ? QString() : shown(peer->heading)}});
        }
    }
    m_items.set(std::move(rows));
    m_options.set(std::move(options));
    m_whole.set(std::move(whole));
    emit changed();
}

void PlanModel::setPeerLanguage(const QString &language)
{
    m_peerLanguage = language.toStdString();
    readPeerForm();
    refresh();
    emit peerChanged();
}

void PlanModel::readPeerForm()
{
    m_peerForm = {};
    if (!m_plan || m_plan->language == m_peerLanguage)
        return;
    if (auto form = m_content.form(m_plan->templateId, m_peerLanguage))
        m_peerForm = std::move(form.value());
}

const library::PlanSection *PlanModel::peer() const
{
    const auto found = std::ranges::find(m_peerForm.sections, sectionId(), &library::PlanSection::id);
    return found == m_peerForm.sections.end() ? nullptr : &*found;
}

QString PlanModel::kindTitle() const { return m_peerForm.head.title.empty() ? title() : shown(m_peerForm.head.title); }

QString PlanModel::peerQuestion() const { return peer() ? shown(peer()->question) : QString(); }

QString PlanModel::peerHelp() const { return peer() ? shown(peer()->help) : QString(); }

QString PlanModel::said(const QString &context, const QString &source) const
{
    return wordsIn(language(), context, source);
}

void PlanModel::settle()
{
    endEdit();
    if (asked().field == "text")
        add();
    flush();
}

void PlanModel::choose(const QString &optionId, bool chosen)
{
    if (m_plan)
        change(care::choose(*m_plan, asked(), optionId.toStdString(), chosen));
}

void PlanModel::addWhole(care::Item item)
{
    if (m_plan)
        change(care::addItem(*m_plan, sectionId(), std::move(item)));
}

void PlanModel::addPicked(const QString &words, const QString &phone, const QString &where, const QString &hours,
                          const QString &origin)
{
    care::Item item;
    item.text = words.toStdString();
    item.detail.phone = phone.toStdString();
    item.detail.where = where.toStdString();
    item.detail.when = hours.toStdString();
    item.detail.origin = origin.toStdString();
    addWhole(std::move(item));
}

void PlanModel::setEditDate(int days, int months)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).date();
    typeEdit(QStringLiteral("date"), today.addMonths(months).addDays(days).toString(Qt::ISODate), 0);
}

void PlanModel::moveEditDate(int days)
{
    const QDate there = QDate::fromString(m_edit.date(), Qt::ISODate);
    const QDate from = there.isValid() ? there : QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs).date();
    typeEdit(QStringLiteral("date"), from.addDays(days).toString(Qt::ISODate), 0);
}

void PlanModel::review(PlanItem::Answer used, PlanItem::Answer helped)
{
    if (!m_plan || !m_edit.open())
        return;
    const std::string id = m_edit.value().id;
    const std::int64_t agreed = m_plan->agreedMs; // what helped is no change of the plan
    change(care::reviewItem(*m_plan, sectionId(), id, PlanItem::said(used), PlanItem::said(helped)), {}, agreed);
    const care::Item *item = m_plan->item(sectionId(), id);
    if (item)
        m_edit.setReview(item->used, item->helped);
}

void PlanModel::decline()
{
    const care::Section *section = m_plan ? m_plan->section(sectionId()) : nullptr;
    if (section && section->items.empty() && section->state != care::SectionState::Declined)
        change(care::declineOffer(care::setSectionState(*m_plan, section->id, care::SectionState::Declined),
                                  section->id, m_clock.now().wallMs));
}

std::optional<care::Offer> PlanModel::offered() const
{
    const bool review = !m_reviewId.empty() && m_reviewId == m_planId;
    return m_plan && (m_walked || review)
               ? care::offer(*m_plan, m_form, m_clock.now().wallMs, review ? m_reviewedMs : 0)
               : std::nullopt;
}

void PlanModel::beginReview(const QString &planId)
{
    m_reviewId = planId.toStdString();
    m_reviewedMs = m_clock.now().wallMs;
    emit changed();
}

QString PlanModel::offer() const
{
    const auto said = offered();
    return said ? shown(said->words) : QString();
}

void PlanModel::takeOffer()
{
    const auto said = offered();
    if (!said)
        return;
    const auto section = std::ranges::find(m_form.sections, said->sectionId, &library::PlanSection::id);
    goTo(static_cast<int>(section - m_form.sections.begin()));
}

void PlanModel::declineOffer()
{
    if (const auto said = offered())
        change(care::declineOffer(*m_plan, said->sectionId, m_clock.now().wallMs), {}, m_plan->agreedMs);
}

void PlanModel::agree()
{
    if (m_plan)
        change(*m_plan, {}, m_clock.now().wallMs);
}

} // namespace handrail::view
