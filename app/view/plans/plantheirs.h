#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace handrail::view {

class PlanModel;

/// What a person puts beside their plan because it is theirs: a colour, what a song is called, a photo. It lies in the
/// plan and is sealed, copied and erased with it; it leaves by no code, page or notification.
class PlanTheirs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString colour READ colour NOTIFY changed FINAL) ///< care::planColours(); empty: the app's own
    Q_PROPERTY(QStringList colours READ colours CONSTANT FINAL)
    Q_PROPERTY(QString song READ song NOTIFY changed FINAL)
    Q_PROPERTY(QString photo READ photo NOTIFY changed FINAL)   ///< an address that Image shows; empty: none
    /// pictures that lie ready on this device, the newest first: name, path, address
    Q_PROPERTY(handrail::view::RowsModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)  ///< the last one was no picture that can be read here

public:
    static constexpr int kPauseMs = 300;
    static constexpr int kMostFiles = 24;

    explicit PlanTheirs(PlanModel &plan);

    [[nodiscard]] QString colour() const;
    [[nodiscard]] QStringList colours() const;
    [[nodiscard]] QString song() const;
    [[nodiscard]] QString photo() const;
    [[nodiscard]] RowsModel *files() { return &m_files; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// The same again takes it back.
    Q_INVOKABLE void setColour(const QString &colour);
    /// As it stands after a keystroke; on disk a moment after the last one.
    Q_INVOKABLE void typeSong(const QString &song);
    /// Looks for pictures in the usual folders.
    Q_INVOKABLE void lookForPhotos();
    /// A small copy of the picture at @p path; the file stays as it is.
    Q_INVOKABLE void takePhoto(const QString &path);
    Q_INVOKABLE void dropPhoto();

    void flush();  ///< what is typed is kept now
    void forget();
    /// Where to look; tests set their own.
    void setFolders(std::vector<std::filesystem::path> folders) { m_folders = std::move(folders); }

signals:
    void changed();

private:
    void keep(const std::optional<std::string> &colour, const std::optional<std::string> &song,
              const std::optional<std::string> &photo);

    PlanModel &m_plan;
    RowsModel m_files;
    QTimer m_pause;
    std::vector<std::filesystem::path> m_folders;
    std::optional<QString> m_song; ///< typed and not in the plan yet
    int m_asked = 0;
    bool m_busy = false, m_refused = false;
};

} // namespace handrail::view
