#pragma once

#include "storage/failure.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <string>

namespace handrail::platform {
class PaperPort;
}

namespace handrail::view {

struct Keeping;
class VaultDesk;

/// A page or a file on its way out of the app: into the person's documents, or to the printer. It is made and written
/// on the vault's thread. What is in it is not sealed. The newest wish counts: of an older one, or one from before
/// forget(), nothing is told.
class PaperOut : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask the model that makes the page")

    Q_PROPERTY(handrail::view::PaperOut::State state READ state NOTIFY changed FINAL)
    /// Name of what was saved last, a file or a folder; empty: nothing, or it could not be.
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY changed FINAL)

public:
    enum State { NoPaper, Making, Saved, Printed, NoPrinter, DiskFull, CannotWrite };
    Q_ENUM(State)

    /// What was written into @p folder; on the vault's thread.
    using Write = std::function<storage::Result<std::filesystem::path>(Keeping &, const std::filesystem::path &folder)>;
    /// The bytes of a page; on the vault's thread.
    using Page = std::function<storage::Result<std::string>(Keeping &)>;

    /// @p port: null where there is no printer.
    PaperOut(VaultDesk &vault, platform::PaperPort *port, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isMaking() const { return m_state == Making; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    /// Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    void write(Write make);
    /// The same of bytes that are made already: "stem.pdf", or with the next figure that is free.
    void write(std::string bytes, std::string extension, std::string stem);
    void print(Page page);
    Q_INVOKABLE void forget();

signals:
    void changed();

private:
    void say(State state);

    VaultDesk &m_vault;
    platform::PaperPort *m_port;
    std::filesystem::path m_folder;
    State m_state = NoPaper;
    QString m_savedFile;
    int m_newest = 0;
};

} // namespace handrail::view
