#include "view/now/walkabout.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/now/walkmodel.h"

namespace handrail::view {

WalkAbout::WalkAbout(WalkModel &walk) : QObject(&walk), m_walk(walk) {}

QString WalkAbout::title() const { return QString::fromStdString(m_walk.walk().head.title); }
QString WalkAbout::note() const { return QString::fromStdString(m_walk.walk().note); }
QString WalkAbout::guide() const { return QString::fromStdString(m_walk.walk().guide); }
QString WalkAbout::checkedOn() const { return dayText(m_walk.walk().head.checked, m_walk.settings().language()); }
bool WalkAbout::reviewed() const { return !m_walk.walk().head.reviewedBy.empty(); }

} // namespace handrail::view
