#include "view/people/followupcontact.h"

#include "view/desk/showntext.h"
#include "view/desk/planreading.h"
#include "view/people/followupmodel.h"

#include <nlohmann/json.hpp>

namespace handrail::view {

FollowUpContact::FollowUpContact(FollowUpModel &followUp)
    : QObject(&followUp), m_followUp(followUp), m_words(followUp.vault()),
      m_circle({"name", "relation", "mayKnow", "callArgument"})
{
    connect(&m_words, &WordKeeper::refused, this,
            [this](storage::FailureKind why) { m_followUp.wordsRefused(why, [this] { keepWords(); }); });
    connect(&m_words, &WordKeeper::wrote, &followUp, &FollowUpModel::wordsWritten);
}

QString FollowUpContact::phone() const { return shownText(m_followUp.person().phone); }
QString FollowUpContact::where() const { return shownText(m_followUp.person().where); }
PlanItem::Answer FollowUpContact::message() const { return PlanItem::answer(m_followUp.person().message); }
QString FollowUpContact::note() const { return shownText(m_followUp.one().note); }

QString FollowUpContact::callArgument() const
{
    return ownCallArgument(m_followUp.person().phone, m_followUp.person().name);
}

void FollowUpContact::typePhone(const QString &phone)
{
    m_followUp.person().phone = phone.toStdString();
    keepWords();
}

void FollowUpContact::typeWhere(const QString &where)
{
    m_followUp.person().where = where.toStdString();
    keepWords();
}

void FollowUpContact::typeNote(const QString &note)
{
    m_followUp.one().note = note.toStdString();
    keepWords();
}

void FollowUpContact::setMessage(PlanItem::Answer message)
{
    m_followUp.person().message = PlanItem::said(message);
    emit reachChanged();
    m_followUp.settle();
}

void FollowUpContact::keepWords()
{
    if (!m_followUp.somebodys())
        return;
    const care::Person &person = m_followUp.person();
    const nlohmann::json words{
        {"note", m_followUp.one().note}, {"phone", person.phone}, {"where", person.where}};
    m_words.keep(care::followUpDraft(m_followUp.one().id),
                 words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    emit reachChanged();
}

void FollowUpContact::show(const std::vector<care::Contact> &circle)
{
    QVector<QVariantMap> rows;
    for (const care::Contact &contact : circle) {
        if (contact.consent == true) // whoever was not asked, or said no, is not called about anybody
            rows.append({{QStringLiteral("name"), shownText(contact.name)},
                         {QStringLiteral("relation"), shownText(contact.relation)},
                         {QStringLiteral("mayKnow"), shownText(contact.mayKnow)},
                         {QStringLiteral("callArgument"), ownCallArgument(contact.phone, contact.name)}});
    }
    m_circle.set(std::move(rows));
}

void FollowUpContact::forget()
{
    m_words.forget();
    m_circle.set({});
}

} // namespace handrail::view
