#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <stop_token>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class DirectoryDesk;

/// The file that takes what peers found out back to the publisher.
class ChangesFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask UpkeepModel for it")

    Q_PROPERTY(bool writing READ isWriting NOTIFY changed FINAL)
    /// name of the file last written; empty: none
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY changed FINAL)
    Q_PROPERTY(QString savedFolder READ savedFolder NOTIFY changed FINAL) ///< "~/Documents"
    Q_PROPERTY(bool savedWhole READ savedWhole NOTIFY changed FINAL)      ///< the whole directory, not the changes
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)         ///< "", "diskFull", "readOnly", "other"

public:
    ChangesFile(DirectoryDesk &desk, const storage::Clock &clock, QObject *parent = nullptr);
    ~ChangesFile() override;

    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    [[nodiscard]] QString savedFolder() const { return m_savedFolder; }
    [[nodiscard]] bool savedWhole() const { return m_savedWhole; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Where the file goes; the person's Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    /// Writes an HSDS 3.0 package: what peers found out, or with @p whole the directory as it stands here.
    Q_INVOKABLE void save(bool whole);

signals:
    void changed();

private:
    DirectoryDesk &m_desk;
    const storage::Clock &m_clock;
    std::filesystem::path m_folder;
    QString m_savedFile, m_savedFolder, m_problem;
    std::stop_source m_stop;
    bool m_writing = false, m_savedWhole = false;
};

} // namespace handrail::view
