#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class VaultDesk;

/// Words of the peer's own on paper: as a PDF in their documents, or to the printer. What is in the file is not sealed.
class OwnPrinting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(handrail::view::OwnPrinting::Paper paper READ paper NOTIFY changed FINAL)
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY changed FINAL)

public:
    enum Paper { NoPaper, Making, Saved, Printed, NoPrinter, DiskFull, CannotWrite };
    Q_ENUM(Paper)

    OwnPrinting(VaultDesk &vault, platform::PaperPort *port, QObject *parent = nullptr);

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    /// @p lines as a PDF in the person's documents, title first; their file's name says nothing of anyone. Ends in
    /// `paper`.
    /// @p oneSheet: never more than one, whatever stands on it.
    Q_INVOKABLE void save(const QStringList &lines, bool oneSheet = false);
    Q_INVOKABLE void print(const QStringList &lines, bool oneSheet = false);
    Q_INVOKABLE void forget();

signals:
    void changed();

private:
    void say(Paper paper);

    VaultDesk &m_vault;
    platform::PaperPort *m_port;
    std::filesystem::path m_folder;
    Paper m_paper = NoPaper;
    QString m_savedFile;
};

} // namespace handrail::view
