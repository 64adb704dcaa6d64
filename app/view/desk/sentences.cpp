#include "view/desk/sentences.h"

namespace handrail::view {

QString sentencesOf(const QStringList &parts)
{
    QString all;
    for (const QString &each : parts) {
        const QString part = each.trimmed();
        if (part.isEmpty())
            continue;
        if (!all.isEmpty())
            all += QStringLiteral(".!?\u2026:").contains(all.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        all += part;
    }
    return all;
}

} // namespace handrail::view
