#include "view/plans/planmodel.h"

#include "view/desk/showntext.h"
#include "view/desk/linenumbers.h"
#include "view/desk/sentences.h"
#include "view/desk/vaultdesk.h"

#include "care/planrepository.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

/// One line of a part as it is read in the whole plan.
QString wholeLine(const care::Item &item, const library::PlanSection &section, const std::string &language)
{
    const QString beside = PlanItem::besideWords(item, section, language);
    return beside.isEmpty() ? shownText(item.text) : shownText(item.text) + QStringLiteral(" (") + beside + QLatin1Char(')');
}

} // namespace

/// What one job of the vault's thread brings for a plan.
struct PlanModel::Loaded {
    care::Plan plan;
    care::LeftOpen left;
    QString name;
    int asked = 0;
};

PlanModel::PlanModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_content(std::move(content)), m_clock(clock),
      m_whole({"heading", "summary", "has", "skipped", "here", "declined", "peerHeading"})
{
    m_parts.saving = new PlanSaving(*this);
    m_parts.about = new PlanAbout(*this);
    m_parts.asked = new PlanAsked(*this);
    m_parts.typing = new PlanTyping(*this);
    m_parts.editor = new PlanEditor(*this);
    m_parts.undo = new PlanUndo(*this);
    m_parts.means = new PlanMeans(*this); // these look at what was made before them
    m_parts.known = new PlanKnown(*this);
    m_parts.coach = new PlanCoach(*this);
    m_parts.theirs = new PlanTheirs(*this);
    connect(m_parts.saving, &PlanSaving::phaseChanged, this, &PlanModel::savedPhaseChanged);
    connect(m_parts.saving, &PlanSaving::troubleChanged, this, &PlanModel::troubleChanged);
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, &PlanModel::flush); // going to the background
}

bool PlanModel::passing() const { return vault::isPassing(m_planId); }

PlanModel::Trouble PlanModel::trouble() const
{
    using Kind = storage::FailureKind;
    if (!m_parts.saving->trouble())
        return None;
    switch (*m_parts.saving->trouble()) {
    case Kind::Locked: return Locked;
    case Kind::NotFound: return NotFound;
    case Kind::Damaged: return Damaged;
    case Kind::DiskFull: return DiskFull;
    case Kind::ReadOnly: return ReadOnly;
    default: return Other;
    }
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
    m_vault.ask(this, [id, &clock = m_clock, asked = ++m_loads](Keeping &keeping) -> Answer {
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
        return Loaded{std::move(plan.value()), std::move(left.value()), person ? shownText(person.value().name) : QString(),
                      asked};
    }, [this](Answer answer) {
        if (answer && answer.value().asked == m_loads)
            show(std::move(answer.value()));
        else if (!answer)
            m_parts.saving->follow(answer.failure());
    });
}

void PlanModel::show(Loaded loaded)
{
    auto form = m_content.form(loaded.plan.templateId, loaded.plan.language);
    if (!form)
        return m_parts.saving->follow({storage::FailureKind::Damaged, {}});
    m_form = std::move(form.value());
    m_plan = withLineNumbers(care::inForm(loaded.plan, m_form), m_content);
    m_plan->sitting = care::sittingFor(*m_plan, m_clock.now().wallMs);
    m_parts.coach->sitDown(m_plan->sitting != loaded.plan.sitting || care::answered(*m_plan));
    m_parts.about->setPersonName(loaded.name);
    m_parts.about->readPeerForm();
    m_parts.saving->begin();
    m_parts.asked->set(m_parts.typing->comeBack(loaded.left));
    tellAll();
}

/// Another plan is open, or none.
void PlanModel::tellAll()
{
    emit opened();
    emit m_parts.asked->currentChanged();
    refresh();
    m_parts.typing->tell();
    emit m_parts.editor->editingChanged();
    emit m_parts.undo->changed();
    emit savedPhaseChanged();
}

void PlanModel::forget()
{
    ++m_loads;
    m_plan.reset();
    m_planId.clear();
    m_form = {};
    m_parts.about->setPersonName({});
    m_parts.about->readPeerForm();
    m_parts.known->forget();
    m_parts.asked->set(0);
    m_parts.typing->forget();
    m_parts.editor->show({});
    m_parts.undo->letGo();
    m_parts.theirs->forget();
    m_parts.saving->forget();
    tellAll();
}

void PlanModel::settle()
{
    m_parts.editor->endEdit();
    if (m_parts.asked->section().field == "text")
        m_parts.typing->add();
    flush();
}

void PlanModel::speak(const QString &language)
{
    if (!m_plan || language == m_parts.about->language())
        return;
    auto form = m_content.form(m_plan->templateId, language.toStdString());
    if (!form)
        return; // this plan is not written in that language: it stays as it is
    m_parts.asked->leave(); // a text that is being typed becomes the plan's first
    m_form = std::move(form.value());
    care::Plan plan = care::inForm(*m_plan, m_form);
    plan.language = language.toStdString();
    m_plan->language = plan.language;
    m_parts.about->readPeerForm();
    change(std::move(plan));
    emit opened();
    emit m_parts.asked->currentChanged();
    m_parts.typing->tell();
}

void PlanModel::setPeerLanguage(const QString &language)
{
    m_parts.about->setPeerLanguage(language);
    refresh();
    emit m_parts.asked->peerChanged();
}

void PlanModel::flush()
{
    m_parts.theirs->flush();
    m_parts.saving->flush();
}

void PlanModel::change(care::Plan plan, const std::string &dropSlot, std::int64_t agreedMs)
{
    m_plan = std::move(plan);
    m_plan->agreedMs = agreedMs;
    refresh();
    m_parts.saving->save(dropSlot);
}

void PlanModel::saved(const care::Plan &plan)
{
    if (m_plan && m_plan->id == plan.id)
        m_plan->updatedMs = plan.updatedMs;
    emit planChanged();
}

void PlanModel::retry()
{
    if (!m_plan) {
        const QString id = planId();
        m_planId.clear();
        return open(id);
    }
    m_parts.typing->keepAgain();
    m_parts.saving->save();
}

void PlanModel::refresh()
{
    m_parts.asked->refresh();
    QVector<QVariantMap> whole;
    const auto &peers = m_parts.about->peerForm().sections;
    for (int at = 0; m_plan && at < m_parts.asked->count(); ++at) {
        const auto &form = m_form.sections[static_cast<std::size_t>(at)];
        const care::Section *section = m_plan->section(form.id);
        QStringList words;
        for (const care::Item &item : section ? section->items : std::vector<care::Item>())
            words.append(wholeLine(item, form, m_plan->language));
        const auto peer = std::ranges::find(peers, form.id, &library::PlanSection::id);
        const bool passed = section && words.isEmpty();
        whole.append({{QStringLiteral("heading"), shownText(form.heading)},
                      {QStringLiteral("summary"), sentencesOf(words)},
                      {QStringLiteral("has"), !words.isEmpty()},
                      {QStringLiteral("here"), at == m_parts.asked->current()},
                      {QStringLiteral("skipped"), passed && section->state == care::SectionState::Skipped},
                      {QStringLiteral("declined"), passed && section->state == care::SectionState::Declined},
                      {QStringLiteral("peerHeading"), peer == peers.end() ? QString() : shownText(peer->heading)}});
    }
    m_whole.set(std::move(whole));
    emit changed();
}

} // namespace handrail::view
