#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>

namespace handrail::test {

/// For the controls: no session, only what a test needs to know that QML cannot say.
class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString pictures READ pictures CONSTANT) ///< folder for pictures; empty: take none

public:
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("HANDRAIL_PICTURES"); }
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

} // namespace handrail::test
