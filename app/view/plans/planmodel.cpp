#include "view/plans/planmodel.h"

#include "view/desk/linenumbers.h"

#include "care/ids.h"
#include "care/planrepository.h"
#include "view/desk/vaultdesk.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

QString shown(const std::string &utf8) { return QString::fromStdString(utf8); }

} // namespace

/// What one job of the vault's thread brings for a plan.
struct PlanModel::Loaded {
    care::Plan plan;
    care::LeftOpen left;
    QString name;
    int asked = 0;
};

PlanModel::PlanModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock), m_drafts(vault),
      m_items({"itemId", "words", "phone", "where", "who", "when", "done", "measure", "progress", "dateWords",
               "barrier", "instead", "consent", "used", "helped", "option", "beside"}),
      m_whole({"heading", "summary", "has", "skipped", "here", "declined", "peerHeading"}),
      m_options({"optionId", "words", "chosen"}), m_circle({"words", "phone", "row"}), m_means(new PlanMeans(*this))
{
    connect(&m_edit, &PlanItem::changed, this, &PlanModel::editingChanged);
    connect(this, &PlanModel::currentChanged, this, &PlanModel::peerChanged);
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, &PlanModel::flush); // going to the background
    connect(&m_drafts, &DraftKeeper::settledChanged, this, &PlanModel::savedPhaseChanged);
    connect(&m_drafts, &DraftKeeper::refused, this, [this](storage::FailureKind why) {
        m_draftRefused = m_plan.has_value();
        follow({why, {}});
    });
    connect(&m_drafts, &DraftKeeper::kept, this, [this] {
        if (std::exchange(m_draftRefused, false) && !m_failed)
            setTrouble(None);
    });
}

QString PlanModel::savedPhase() const
{
    if (m_failed || m_draftRefused)
        return QStringLiteral("failed");
    if ((m_saving > 0 || !m_drafts.settled()) && !vault::isPassing(m_planId))
        return QStringLiteral("saving");
    // in memory only: nothing was saved
    return m_changed && !vault::isPassing(m_planId) ? QStringLiteral("saved") : QString();
}

void PlanModel::open(const QString &planId)
{
    const std::string id = planId.toStdString();
    if (m_plan && id == m_planId)
        return;
    flush();
    forget();
    m_planId = id;
    using Answer = storage::Result<Loaded>;
    m_vault.ask(this, [id, &clock = m_clock, asked = ++m_asked](Keeping &keeping) -> Answer {
        if (!keeping.records)
            return storage::Failure{storage::FailureKind::Locked, {}};
        care::PlanRepository repository(*keeping.records, *keeping.journal, clock);
        auto plan = repository.load(id);
        if (!plan)
            return plan.failure();
        auto left = care::leftOpen(*keeping.journal, plan.value());
        if (!left)
            return left.failure();
        const auto person = repository.person(plan.value().personId);
        return Loaded{std::move(plan.value()), std::move(left.value()), person ? shown(person.value().name) : QString(),
                      asked};
    }, [this](Answer answer) {
        if (answer && answer.value().asked == m_asked)
            show(std::move(answer.value()));
        else if (!answer)
            follow(answer.failure());
    });
}

void PlanModel::show(Loaded loaded)
{
    auto form = m_content.form(loaded.plan.templateId, loaded.plan.language);
    if (!form)
        return setTrouble(Damaged);
    m_form = std::move(form.value());
    m_plan = withLineNumbers(care::inForm(loaded.plan, m_form), m_content);
    m_plan->sitting = care::sittingFor(*m_plan, m_clock.now().wallMs);
    m_walked = m_plan->sitting != loaded.plan.sitting || care::answered(*m_plan);
    m_personName = loaded.name;
    m_changed = m_failed = m_draftRefused = false;
    setTrouble(None);
    readPeerForm();
    comeBack(loaded);
    emit opened();
    emit currentChanged();
    refresh();
    emit typedChanged();
    emit editingChanged();
    emit returnedChanged();
    emit savedPhaseChanged();
}

void PlanModel::comeBack(const Loaded &loaded)
{
    m_current = 0;
    m_cursor = -1;
    m_returned = false;
    for (const auto &draft : loaded.left.drafts) {
        if (draft.fresh)
            m_typed[draft.sectionId] = draft;
    }
    if (!loaded.left.place)
        return;
    const care::Draft &place = *loaded.left.place;
    const auto section = std::ranges::find(m_form.sections, place.sectionId, &library::PlanSection::id);
    if (section == m_form.sections.end())
        return;
    m_current = static_cast<int>(section - m_form.sections.begin());
    if (place.text.empty())
        return;
    m_returned = true;
    m_cursor = place.cursor;
    m_minutesAgo = static_cast<int>(storage::elapsedMs(place.at, m_clock.now()) / 60'000);
    if (section->field == "text") {
        m_typed[place.sectionId] = place;
    } else if (const care::Item *item = place.fresh ? nullptr : m_plan->item(place.sectionId, place.itemId)) {
        care::Item edited = *item;
        edited.text = place.text;
        edited.detail = place.detail;
        m_edit.show(std::move(edited), m_plan->language);
    }
}

void PlanModel::forget()
{
    ++m_asked;
    m_plan.reset();
    m_planId.clear();
    m_personName.clear();
    m_form = {};
    m_peerForm = {};
    m_known.clear();
    m_contacts.clear();
    m_current = 0;
    m_typed.clear();
    m_edit.show({});
    m_removed.reset();
    m_moved.reset();
    m_dropSlots.clear();
    m_returned = false;
    m_cursor = -1;
    for (RowsModel *rows : {&m_items, &m_whole, &m_options, &m_circle})
        rows->set({});
    setTrouble(None);
    emit opened();
    emit currentChanged();
    emit changed();
    emit typedChanged();
    emit removedChanged();
    emit returnedChanged();
}

const library::PlanSection &PlanModel::asked() const
{
    static const library::PlanSection kNone;
    return m_current < count() ? m_form.sections[static_cast<std::size_t>(m_current)] : kNone;
}

bool PlanModel::passed(care::SectionState state) const
{
    const care::Section *section = m_plan ? m_plan->section(sectionId()) : nullptr;
    return section && section->items.empty() && section->state == state;
}

QStringList PlanModel::examples() const
{
    QStringList words;
    if (m_plan && asked().field != "choice") {
        for (const auto &example : care::examplesLeft(*m_plan, asked()))
            words.append(shown(example.text));
    }
    return words;
}

QString PlanModel::typed() const
{
    if (const auto found = m_typed.find(sectionId()); found != m_typed.end())
        return shown(found->second.text);
    const care::Section *section = m_plan && asked().field == "text" ? m_plan->section(sectionId()) : nullptr;
    return section && !section->items.empty() ? shown(section->items.front().text) : QString();
}

void PlanModel::goTo(int index)
{
    if (!m_plan || index == m_current || index < 0 || index >= count())
        return;
    leaveQuestion();
    m_current = index;
    m_cursor = -1;
    m_drafts.keepPlace(draftHere());
    emit currentChanged();
    refresh();
    emit typedChanged();
    emit returnedChanged();
}

bool PlanModel::next()
{
    if (m_means->asking()) {
        m_means->next();
        return true;
    }
    add();
    if (m_means->asking()) // what was just written is asked about first
        return true;
    if (m_current + 1 >= count())
        return reachedEnd();
    goTo(m_current + 1);
    return true;
}

bool PlanModel::reachedEnd()
{
    m_walked = true;
    emit changed();
    return false;
}

bool PlanModel::back()
{
    if (m_current == 0)
        return false;
    goTo(m_current - 1);
    return true;
}

bool PlanModel::skip()
{
    if (!m_plan)
        return false;
    const care::Section *section = m_plan->section(sectionId());
    if (section && section->items.empty() && section->state == care::SectionState::Open)
        change(care::setSectionState(*m_plan, section->id, care::SectionState::Skipped));
    if (m_current + 1 >= count())
        return reachedEnd();
    goTo(m_current + 1);
    return true;
}

void PlanModel::leaveQuestion()
{
    endEdit();
    if (asked().field == "text")
        add();
    letGo();
    noticeSeen();
    m_drafts.flush();
}

void PlanModel::setTrouble(Trouble trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}

void PlanModel::follow(const storage::Failure &failure)
{
    using Kind = storage::FailureKind;
    emit savedPhaseChanged();
    switch (failure.kind) {
    case Kind::Locked: return setTrouble(Locked);
    case Kind::NotFound: return setTrouble(NotFound);
    case Kind::Damaged: return setTrouble(Damaged);
    case Kind::DiskFull: return setTrouble(DiskFull);
    case Kind::ReadOnly: return setTrouble(ReadOnly);
    default: return setTrouble(Other);
    }
}

} // namespace handrail::view
