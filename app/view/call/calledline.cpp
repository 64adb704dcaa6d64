#include "view/call/calledline.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"

namespace handrail::view {

void CalledLine::set(library::Line line)
{
    m_line = std::move(line);
    m_telModules = m_line.phone.empty() ? QString() : QString::fromStdString(m_content.qr("tel:" + m_line.phone));
    emit changed();
}

QString CalledLine::date() const { return sourceDate(m_line, m_settings.language()); }
QString CalledLine::checked() const { return dayText(m_line.checked, m_settings.language()); }

} // namespace handrail::view
