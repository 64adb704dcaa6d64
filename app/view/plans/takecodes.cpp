#include "view/plans/takecodes.h"

#include "share/plantext.h"
#include "view/plans/takemodel.h"

#include <utility>

namespace handrail::view {

TakeCodes::TakeCodes(TakeModel &take) : QObject(&take), m_take(take) {}

void TakeCodes::begin()
{
    m_asContact = true;
    make();
    if (count() > 1) // one contact is kept in a phone; a row of them is a nuisance
        m_asContact = false;
    make();
}

void TakeCodes::forget()
{
    m_cardName.clear();
    m_codes.clear();
    m_index = 0;
}

void TakeCodes::setCardName(const QString &name)
{
    if (name == m_cardName)
        return;
    m_cardName = name;
    make();
    emit changed();
}

void TakeCodes::make()
{
    m_codes.clear();
    m_index = 0;
    if (!m_take.plan())
        return;
    if (!m_asContact) {
        const std::string count = m_take.said("countOf");
        m_codes = share::qrPages(share::planText(*m_take.plan(), m_take.form()), count.empty() ? "%1/%2" : count);
        return;
    }
    const std::string chosen = m_cardName.trimmed().toStdString(), usual = m_take.said("cardName");
    const std::string &name = !chosen.empty() ? chosen : !usual.empty() ? usual : m_take.form().head.title;
    const std::string line = m_take.number("call.988");
    for (auto &card : share::planCards(*m_take.plan(), m_take.form(), name, line, share::kBytesPerCode)) {
        if (auto code = share::qrModules(card))
            m_codes.push_back({std::move(card), std::move(code.value())});
    }
}

void TakeCodes::setAsContact(bool asContact)
{
    if (asContact == m_asContact)
        return;
    m_asContact = asContact;
    make();
    emit changed();
}

void TakeCodes::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= count())
        return;
    m_index = index;
    emit changed();
}

QString TakeCodes::modules() const
{
    return m_codes.empty() ? QString() : QString::fromStdString(m_codes[static_cast<std::size_t>(m_index)].code.rows());
}

} // namespace handrail::view
