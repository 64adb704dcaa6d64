#include "view/plans/usenowstep.h"

#include "view/desk/planreading.h"
#include "view/plans/usenowmodel.h"

namespace handrail::view {

UseNowStep::UseNowStep(UseNowModel &use) : QObject(&use), m_use(use)
{
    connect(&use, &UseNowModel::changed, this, &UseNowStep::changed);
}

QString UseNowStep::heading() const { return QString::fromStdString(m_use.at().heading); }
QString UseNowStep::words() const { return QString::fromStdString(m_use.at().item.text); }
QString UseNowStep::instead() const { return QString::fromStdString(m_use.at().item.detail.instead); }
bool UseNowStep::contact() const { return m_use.at().contact; }
QString UseNowStep::phone() const { return QString::fromStdString(m_use.at().item.detail.phone); }
QString UseNowStep::act() const { return QString::fromStdString(m_use.at().act); }

QString UseNowStep::where() const { return QString::fromStdString(m_use.at().where); }
QString UseNowStep::who() const { return QString::fromStdString(m_use.at().who); }
QString UseNowStep::when() const { return QString::fromStdString(m_use.at().when); }

QString UseNowStep::callArgument() const
{
    return ownCallArgument(m_use.at().item.detail.phone, m_use.at().item.text);
}

} // namespace handrail::view
