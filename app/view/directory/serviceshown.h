#pragma once

#include "view/desk/servicewords.h"

#include "directory/service/service.h"

#include <QString>
#include <QVariantMap>

namespace handrail::view {

/// The service that a page shows, as its parts read it: ServiceModel owns and fills it.
struct ServiceShown {
    QString id;         ///< asked for
    bool found = false; ///< `service` is it
    directory::Service service;
    QVariantMap state; ///< open state, distance and ages in keys and figures: see servicewords.h
    NumberMarks marks; ///< of the number to call first

    /// The nearest place; null: none. A private one has no address in it.
    [[nodiscard]] const directory::Place *place() const
    {
        return service.places.empty() ? nullptr : &service.places.front();
    }
    /// The number to call first, or to @p text; null: none.
    [[nodiscard]] const directory::Phone *firstPhone(bool text) const;
    [[nodiscard]] bool confidential() const { return service.row.confidential; }
    [[nodiscard]] QString text(const char *key) const { return state.value(QLatin1String(key)).toString(); }
    [[nodiscard]] int number(const char *key, int none = 0) const
    {
        return state.value(QLatin1String(key), none).toInt();
    }
};

[[nodiscard]] inline QString textOf(const std::string &words)
{
    return QString::fromStdString(words);
}

/// All of @p parts, @p with between them.
[[nodiscard]] QString joined(const std::vector<std::string> &parts, const char *with);

} // namespace handrail::view
