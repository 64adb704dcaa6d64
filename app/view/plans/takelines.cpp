#include "view/plans/takelines.h"

#include "share/plantext.h"
#include "view/plans/takemodel.h"

namespace handrail::view {

TakeLines::TakeLines(TakeModel &take) : QObject(&take), m_take(take), m_parts({"heading", "lines"}) {}

void TakeLines::copied() { m_take.given("hand"); }

void TakeLines::make()
{
    QVector<QVariantMap> rows;
    for (const auto &section : share::taken(*m_take.plan(), m_take.form())) {
        QStringList lines;
        for (const auto &item : section.items)
            lines.append(QString::fromStdString(share::line(item) + (item.instead.empty() ? "" : "\n" + item.instead)));
        rows.append(
            {{QStringLiteral("heading"), QString::fromStdString(section.heading)}, {QStringLiteral("lines"), lines}});
    }
    m_parts.set(std::move(rows));
}

} // namespace handrail::view
