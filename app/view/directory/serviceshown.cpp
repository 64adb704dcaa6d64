#include "view/directory/serviceshown.h"

#include <QStringList>

namespace handrail::view {

const directory::Phone *ServiceShown::firstPhone(bool text) const
{
    for (const directory::Phone &phone : service.phones) {
        const QString argument = callArgument(phone, service.row.name);
        if (!argument.isEmpty() && argument.startsWith(QLatin1String("sms|")) == text)
            return &phone;
    }
    return nullptr;
}

QString joined(const std::vector<std::string> &parts, const char *with)
{
    QStringList list;
    for (const std::string &part : parts)
        list << textOf(part);
    return list.join(QString::fromLatin1(with));
}

} // namespace handrail::view
