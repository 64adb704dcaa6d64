#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <string>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class ConsentModel;

/// A consent as a page that leaves the device, in the language of the consent.
class ConsentOut : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ConsentModel for it")

    Q_PROPERTY(handrail::view::ConsentOut::Paper paper READ paper NOTIFY changed FINAL)
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY changed FINAL)

public:
    enum Paper { NoPaper, Making, Saved, Printed, NoPrinter, DiskFull, CannotWrite };
    Q_ENUM(Paper)

    ConsentOut(ConsentModel &consent, platform::PaperPort *port);

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    /// where pages go; Documents until said otherwise
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    /// Labels and lines of the page, in its language: title, name, from, to, toAll, what, purpose, until, noEnd, ifNot,
    /// takeBack, reshare, apart, signature, signedFor, answered, declined, notSigned, back, uses.
    Q_INVOKABLE void setWords(const QVariantMap &words) { m_words = words; }
    Q_INVOKABLE void save();
    Q_INVOKABLE void print();

    void forget();

signals:
    void changed();

private:
    void say(Paper paper);
    [[nodiscard]] std::function<std::string()> maker() const;

    ConsentModel &m_consent;
    platform::PaperPort *m_port;
    std::filesystem::path m_folder;
    QVariantMap m_words;
    QString m_savedFile;
    Paper m_paper = NoPaper;
};

} // namespace handrail::view
