#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <string>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class TakeModel;

/// The pages that are made of a plan: as files, from a printer.
class TakePaper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask TakeModel for it")

    /// what is being made; NoPaper: nothing
    Q_PROPERTY(handrail::view::TakePaper::Kind busy READ busy NOTIFY changed FINAL)
    /// name of the file last written; empty: none
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY changed FINAL)
    /// where it lies, as people name it ("~/Documents")
    Q_PROPERTY(QString savedFolder READ savedFolder NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::TakePaper::Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::TakePaper::Printing printing READ printing NOTIFY changed FINAL)

public:
    enum Kind { NoPaper, LetterPage, LargePage, WalletCard, TextFile };
    Q_ENUM(Kind)
    enum Problem { None, DiskFull, ReadOnly, CannotWrite, NoViewer };
    Q_ENUM(Problem)
    enum Printing { NotPrinting, Sending, Sent, NoPrinter };
    Q_ENUM(Printing)

    explicit TakePaper(TakeModel &take);

    [[nodiscard]] Kind busy() const { return m_busy; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    [[nodiscard]] QString savedFolder() const { return m_savedFolder; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] Printing printing() const { return m_printing; }

    /// Where files go from now on; the person's Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    void setPort(platform::PaperPort *port) { m_port = port; }
    /// Writes a file; a passing plan is never written.
    Q_INVOKABLE void save(handrail::view::TakePaper::Kind paper);
    /// Makes the page and gives it to the system's printer; nothing is written here.
    Q_INVOKABLE void print(handrail::view::TakePaper::Kind paper);
    /// Opens the file last written in the system's viewer.
    Q_INVOKABLE void showSaved();

    void forget();

signals:
    void changed();

private:
    [[nodiscard]] std::function<std::string()> maker(Kind paper) const;

    TakeModel &m_take;
    platform::PaperPort *m_port = nullptr;
    std::filesystem::path m_folder, m_savedPath;
    QString m_savedFile, m_savedFolder;
    Kind m_busy = NoPaper;
    Problem m_problem = None;
    Printing m_printing = NotPrinting;
};

} // namespace handrail::view
