#include "platform/linux/ownplugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace handrail::platform {

QObject *ownPlugin(const QString &name)
{
    QDir folder(QCoreApplication::applicationDirPath());
    if (!folder.cd(QStringLiteral("../lib/handrail")))
        return nullptr;
    QPluginLoader loader(folder.absoluteFilePath(QStringLiteral("libhandrail_%1.so").arg(name)));
    return loader.instance(); // stays loaded when the loader goes
}

} // namespace handrail::platform
