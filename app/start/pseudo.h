#pragma once

#include <QString>
#include <QTranslator>

#include <string>

namespace handrail {

/// A made-up language to try the screens with: every word two fifths longer and the whole in brackets, so that what is
/// cut is seen at once; or the same running from right to left. No person reads it.
enum class Pseudo { None, LeftToRight, RightToLeft };

[[nodiscard]] QString pseudoWords(const QString &words, Pseudo how);

/// The words of the screens so.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    explicit PseudoTranslator(Pseudo how, QObject *parent = nullptr) : QTranslator(parent), m_how(how) {}
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Pseudo m_how;
};

/// The words of an entry of the content so; its names, routes and figures as they are. @p json as in
/// library/kindsjson.h
[[nodiscard]] std::string pseudoContent(const std::string &kind, const std::string &json, Pseudo how);

} // namespace handrail
