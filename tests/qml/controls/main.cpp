// Quick tests of the controls. HANDRAIL_PICTURES=DIR makes tst_gallery keep its pictures there.
#include "platform/linux/fonts.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QFont>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

#include <filesystem>

Q_IMPORT_QML_PLUGIN(Handrail_ControlsPlugin)

// What a test needs to know that QML cannot say.
class Probe : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE static bool hasGlyph(const QString &family, uint codepoint)
    {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        return font.familyName() == family && font.supportsCharacter(codepoint);
    }
    Q_INVOKABLE static QString familyFor(const QString &family, int weight)
    {
        QFont font(family);
        font.setWeight(QFont::Weight(weight));
        const QRawFont raw = QRawFont::fromFont(font);
        return raw.familyName() + QLatin1Char(' ') + raw.styleName();
    }
    Q_INVOKABLE static QStringList families() { return QFontDatabase::families(); }
    // Every icon named in the project's QML and content, also of rooms that are not ours.
    Q_INVOKABLE static QStringList iconsNamed()
    {
        static const QRegularExpression call(QStringLiteral("[a-z]*[iI]con(?:Name)?:\\s*(?:[^\"\\n]*\\?\\s*)?"
                                                            "\"([a-z][a-z_0-9]*)\"(?:\\s*:\\s*\"([a-z_0-9]*)\")?"));
        static const QRegularExpression entry(QStringLiteral("\\bicon:\\s*([a-z][a-z_0-9]*)()"));
        return named(QStringLiteral("/qml"), {QStringLiteral("*.qml")}, call)
               + named(QStringLiteral("/content"), {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.md")}, entry);
    }
    Q_INVOKABLE static QString pictureFolder() { return qEnvironmentVariable("HANDRAIL_PICTURES"); }

private:
    static QStringList named(const QString &folder, const QStringList &kinds, const QRegularExpression &pattern)
    {
        QSet<QString> names;
        QDirIterator files(QStringLiteral(HANDRAIL_SOURCE_DIR) + folder, kinds, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(QLatin1String("README.md")))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                const auto found = match.next();
                for (int group = 1; group <= 2; ++group) {
                    if (!found.captured(group).isEmpty())
                        names.insert(found.captured(group));
                }
            }
        }
        return QStringList(names.begin(), names.end());
    }
};

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("probe"), &m_probe);
    }

private:
    Probe m_probe;
};

int main(int argc, char **argv)
{
    handrail::platform::usePrivateFonts(std::filesystem::path(argv[0]).parent_path());
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "controls", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
