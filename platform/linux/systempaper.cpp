#include "platform/linux/systempaper.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace handrail::platform {

void SystemPaper::print(const std::string &pdf, std::function<void(bool)> done)
{
    const QString program = QStandardPaths::findExecutable(m_program);
    if (program.isEmpty()) {
        QTimer::singleShot(0, [done = std::move(done)] { done(false); });
        return;
    }
    auto *process = new QProcess;
    const auto end = [process, done = std::move(done)](bool taken) {
        process->deleteLater();
        done(taken);
    };
    QObject::connect(process, &QProcess::finished, process, [end](int code, QProcess::ExitStatus how) {
        end(how == QProcess::NormalExit && code == 0);
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // every other error ends in finished()
            end(false);
    });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, {QStringLiteral("-t"), QStringLiteral("plan"), QStringLiteral("-")});
    process->write(pdf.data(), static_cast<qint64>(pdf.size()));
    process->closeWriteChannel();
}

bool SystemPaper::show(const std::string &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(file)));
}

} // namespace handrail::platform
