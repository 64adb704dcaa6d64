#include "view/desk/otherlanguage.h"

#include <QTranslator>

#include <map>
#include <memory>

namespace handrail::view {

namespace {
QString &folder()
{
    static QString path = QStringLiteral(":/i18n");
    return path;
}
} // namespace

void readWordsFrom(const QString &path) { folder() = path; }

QString wordsIn(const QString &language, const QString &context, const QString &source)
{
    if (language.isEmpty() || language == QLatin1String("en"))
        return source;
    static std::map<QString, std::unique_ptr<QTranslator>> known;
    auto &translator = known[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        (void)translator->load(folder() + QStringLiteral("/handrail_%1.qm").arg(language)); // not there: English below
    }
    const QString words = translator->translate(context.toUtf8().constData(), source.toUtf8().constData());
    return words.isEmpty() ? source : words;
}

} // namespace handrail::view
