#pragma once

#include "view/desk/paperout.h"

#include <QVariantMap>

#include <functional>
#include <string>

namespace handrail::view {

class ConsentModel;

/// A consent as a page that leaves the device, in the language of the consent.
class ConsentOut : public handrail::view::PaperOut {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ConsentModel for it")

public:
    ConsentOut(ConsentModel &consent, platform::PaperPort *port);

    /// Labels and lines of the page, in its language: title, name, from, to, toAll, what, purpose, until, noEnd, ifNot,
    /// takeBack, reshare, apart, signature, signedFor, answered, declined, notSigned, back, uses.
    Q_INVOKABLE void setWords(const QVariantMap &words) { m_words = words; }
    Q_INVOKABLE void save();
    Q_INVOKABLE void print();

private:
    [[nodiscard]] std::function<std::string()> maker() const;

    ConsentModel &m_consent;
    QVariantMap m_words;
};

} // namespace handrail::view
