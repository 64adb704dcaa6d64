#include "view/people/circleedit.h"

#include "view/desk/momenttext.h"
#include "view/desk/planreading.h"
#include "view/desk/settings.h"
#include "view/people/circlemodel.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

CircleEdit::CircleEdit(CircleModel &circle) : QObject(&circle), m_circle(circle), m_words(circle.vault())
{
    circle.saving().watch(m_words);
    connect(&circle.settings(), &Settings::languageChanged, this, &CircleEdit::changed);
}

std::string CircleEdit::slot() const { return care::circleDraft(fresh() ? m_circle.id() : m_one->id); }

bool CircleEdit::dials() const { return m_one && !ownCallArgument(m_one->phone, m_one->name).isEmpty(); }

QString CircleEdit::consentDay() const
{
    return m_one && m_one->consentMs > 0 ? longDayOf(m_one->consentMs, m_circle.settings().language()) : QString();
}

void CircleEdit::begin(const QString &contactId)
{
    end();
    const auto found = std::ranges::find(m_circle.all(), contactId.toStdString(), &care::Contact::id);
    if (contactId.isEmpty())
        m_one = care::Contact{.personId = m_circle.id()};
    else if (found != m_circle.all().end())
        m_one = *found;
    emit changed();
}

void CircleEdit::goOn(care::Contact draft)
{
    m_one = std::move(draft);
    emit changed();
}

void CircleEdit::forget()
{
    m_words.forget();
    m_one.reset();
}

void CircleEdit::keepAgain()
{
    m_words.keep(slot(), care::toJson(*m_one));
    m_words.flush();
}

void CircleEdit::type(const QString &part, const QString &value)
{
    static const std::pair<const char *, std::string care::Contact::*> kParts[] = {
        {"name", &care::Contact::name}, {"relation", &care::Contact::relation}, {"phone", &care::Contact::phone},
        {"other", &care::Contact::other}, {"mayKnow", &care::Contact::mayKnow}};
    const auto which =
        std::ranges::find(kParts, part, [](const auto &each) { return QString::fromLatin1(each.first); });
    if (!m_one || which == std::end(kParts) || (*m_one).*(which->second) == value.toStdString())
        return;
    (*m_one).*(which->second) = value.toStdString();
    m_words.keep(slot(), care::toJson(*m_one));
    emit changed();
}

void CircleEdit::setConsent(PlanItem::Answer consent)
{
    if (!m_one)
        return;
    m_one = care::consented(*m_one, PlanItem::said(consent), m_circle.clock().now().wallMs);
    m_words.keep(slot(), care::toJson(*m_one));
    emit changed();
}

void CircleEdit::end()
{
    if (!m_one)
        return;
    const std::string drop = slot();
    care::Contact edited = std::move(*m_one);
    m_one.reset();
    m_words.forget();
    const auto before = std::ranges::find(m_circle.all(), edited.id, &care::Contact::id);
    if (edited.name.find_first_not_of(" \t\r\n") == std::string::npos) {
        edited.name.clear();
        if (before != m_circle.all().end())
            edited.name = before->name;
        else if (edited = care::named(std::move(edited)); edited.name.empty())
            m_words.keep(drop, {}); // nobody: the slot is dropped
    }
    if (!edited.name.empty() && (before == m_circle.all().end() || care::toJson(*before) != care::toJson(edited)))
        m_circle.saving().keep(edited, drop);
    emit changed();
}

void CircleEdit::takeOut()
{
    if (!m_one)
        return;
    const std::string drop = slot();
    const care::Contact gone = *std::exchange(m_one, std::nullopt);
    m_words.forget();
    if (gone.id.empty())
        m_words.keep(drop, {});
    else
        m_circle.takeOut(gone, drop);
    emit changed();
    emit m_circle.changed();
}

} // namespace handrail::view
