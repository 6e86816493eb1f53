// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/coretext.h"

#include <array>
#include <optional>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tutti {

namespace {

/// Each as core says it, with %1, %2 … for what it fills in, in this order. Where two fit, the first one counts.
constexpr std::array known {
    QT_TRANSLATE_NOOP("tutti::CoreText", "made with other settings"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not made by Tutti"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the source was changed after the result was made"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it does not bear the credit that is known of its source now"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 samples were louder than full scale and were limited"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 samples were no numbers and counted as 0"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "shorter than a segment of %1 samples: taken as one of %2"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "ends early: %1 of %2 samples were analysed"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "silent: there is nothing but zeros where it was analysed"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 was taken already"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 was taken by %3"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 is kept for the folder's credits"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 bore a credit that is not known any more; the new one has none"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "damaged at %1 and in %2 more places, the last at %3: %4 bytes are no sound and were left out"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "damaged at %1: %2 bytes are no sound and were left out"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "decoding had to end at %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is cut off: it should be %1 long and ends at %2"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is cut off or damaged: it should be %1 long and ends at %2"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "ends in the middle of a frame at %1: the file is cut off"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its sound cannot be decoded; get the file again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "nothing could be read at the place to analyse; get the file again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the place asked for cannot be reached; look whether the file is damaged"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "too little could be read at the place to analyse; get the file again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is empty; get the file again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "there is no sound in it; nothing to analyse"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "there was not enough memory; use fewer workers"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its result would replace it; choose another output folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is a device or a pipe; name a sound file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is a folder; name a sound file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is not a file; name a sound file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is longer than it says and became too large for a wav; repair it first"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is no sound that Tutti can read; look whether it is a sound file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its MPEG format cannot be decoded here; convert it with another program"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "there is nothing to compare; choose an engine"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "shorter than %1 s: all %2 s were analysed"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the program %1 is missing; install Tutti again or build it"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the program %1 is missing; install the package tutti-mpi, or build it"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is not in PATH; install Open MPI (openmpi-bin) or name another launcher"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "srun takes its hosts from Slurm; leave out the host file"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "the run was left as it stands, because a file or a folder gives no answer; go on with it when "
                      "the disk or the share is there again"),
    QT_TRANSLATE_NOOP(
        "tutti::CoreText",
        "this Tutti was built without OpenMP; build it with TUTTI_WITH_OPENMP=ON or choose another engine"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "this Tutti was built without MPI; build it with TUTTI_WITH_MPI=ON or choose another engine"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "reached without a password"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "it asks for a password or refuses the key; put your public key there with ssh-copy-id"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "its host key is not known, or another than before; log in once by hand with ssh"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its name is not known; correct the host file or ask who runs the network"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it is there, but nobody answers at the port of ssh; start sshd there"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "the network does not lead there; look whether it is switched on and connected"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it does not answer; look whether it is switched on and connected"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it cannot be reached (%1); mend this first"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is not there; install Tutti at the same path as here"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 does not start there (%2); install what it needs"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is of version %2 there and %3 here; install both from one build"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "Open MPI's daemon (orted, in version 5 prted) is not in the PATH of a shell without a terminal "
                      "there; install openmpi-bin, or set PATH at the top of the shell's start file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its MPI is %1, here it is %2; install the same one everywhere"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "no folder was named"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the same folder as here"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "%1 is not there (%2); share it between the hosts under one path, by NFS for instance"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 cannot be written into here; choose another folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "%1 there is another folder than here: a file written here is not seen there; share it between "
                      "the hosts under one path, by NFS for instance"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 cannot be written into there (%2); give write access or make room"),
    QT_TRANSLATE_NOOP(
        "tutti::CoreText",
        "%1: a file written there is not seen here; share it between the hosts under one path, by NFS for instance"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its clock is %1 s ahead (within %2 s)"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its clock is %1 s behind (within %2 s)"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "its clock is %1 s ahead (within %2 s): its results may look older than their sources; let both "
                      "follow one time server (NTP)"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "its clock is %1 s behind (within %2 s): its results may look older than their sources; let both "
                      "follow one time server (NTP)"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it stopped answering; try again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its answer could not be understood; install the same Tutti everywhere"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is not a file; choose a host file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "names no hosts; write one a line"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is not in PATH; install Slurm's client programs (slurm-client)"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "Slurm does not answer (%1); look whether its controller is up and slurm.conf is found"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "sbatch refused it: %1; correct the options and try again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "squeue failed: %1; it is asked again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "'%1' is no name of a partition; sinfo lists those that there are"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "'%1' is no time of Slurm's; write minutes, H:MM:SS or D-HH, such as 1:30:00"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "a line for Slurm's script holds a control character; write several"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "a batch job waits in a queue, and waiting is no measurement; let srun start it now to time it"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "the system's keychain cannot be used (libsecret or a keychain service is missing)"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its source has changed since the run was begun"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its source has vanished since it was done"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its source has changed since it was done; done again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its result was gone or changed since it was done; done again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it was finished when the run was interrupted; its times were not recorded"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "has vanished since the run was begun; put it back and go on again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is not there any more; put it back and try again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "does not exist; check the name, or whether it was moved"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is a link that leads back to itself; mend or remove the link"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is a link that leads nowhere; mend or remove the link"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its ID3 tag lies about its length; the sound was searched for"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "it does not begin with sound; the sound was searched for"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "no sound that Tutti can read was found in it; look whether it is a sound file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is a web page and no sound; download the sound again"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "is an MPEG-4 file (m4a, mp4), which Tutti cannot read; convert it to flac with another program"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "is a Windows Media file, which Tutti cannot read; convert it to flac with another program"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot be decoded (%1); get the file again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "changes at %1 to %2; brought to its first format, %3"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 bytes after its last frame, at %2, are no sound and were left out"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 from %2 reach over the end: analysed from %3 instead"),
    QT_TRANSLATE_NOOP(
        "tutti::CoreText",
        "%1 samples are too many for one transform (at most %2); take --method welch, or fewer --seconds"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: its parts did not join exactly"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: only mp3 can be decoded in parts"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: what follows its frames can be taken for sound"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it is too short"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it is not analysed from its beginning on"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: its segments are too long to be summed apart"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: one transform takes all its samples at once"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "not split among the workers: of what is stored with losses only mp3 can be decoded in parts"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is not as it was when it was cut up; look whether it was changed"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "a folder of the same path, which nobody may write into here, is there"),
    QT_TRANSLATE_NOOP(
        "tutti::CoreText",
        "the list of the hosts that answer cannot be written; make room in the folder for temporary files"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "not split among the workers: its samples are brought to another rate one after the other"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: its channels are mixed one after the other"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "not split among the workers: its samples are brought to another depth one after the other"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: its frames are of layer I or II"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "not split among the workers: its frames are of MPEG 2, where parts need not join exactly"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it has no fixed bit rate (free format)"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it does not have the length that it states"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: the delays that it states are unusual"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it is damaged at byte %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: its format changes at byte %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "not split among the workers: it ends in the middle of a frame at byte %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the result would replace its own source; choose an output folder, or rename"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the result would replace a source (%1); choose an output folder, or rename"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is a folder and was kept; choose another output folder, or rename"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is not a folder, or lies below a file; choose another output folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "%1 has room for %2, about %3 are needed; make room or choose another output folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "an unexpected failure (%1); please report it with this file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "an unexpected failure; please report it with this file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "is too long for a wav of this kind; choose another depth or --mono"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "the worker process %1 at this file; try it again, with fewer workers if memory is short"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "took longer than %1 s and did not react; raise the time limit"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "was lost (%1)"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "found twice"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "here already as %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "another file has its name"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "originals need a sign-in to Freesound; sign in (tutti-cli account login), or take previews"),
    QT_TRANSLATE_NOOP("tutti::CoreText",
                      "the font DejaVu Sans, in which figures are written, is missing; install fonts-dejavu-core"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; look whether it was moved or renamed"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; change its permissions or choose another folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; name a file"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; make room or choose another output folder"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; choose an output folder on a file system that takes large files"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; shorten the name"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; mend the link, it points to itself"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "%1: %2; try again, and check the disk if it happens again"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot be opened"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot be looked at"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot be read to its end"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the folder cannot be read"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "its result cannot be written"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot write into %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot make the folder %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot write the journal %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot write %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot read %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot remove %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "cannot make %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "was killed by signal %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "ended with status %1"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "No such file or directory"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "Permission denied"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "No space left on device"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "Input/output error"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "Read-only file system"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "File name too long"),
    QT_TRANSLATE_NOOP("tutti::CoreText", "the system's keychain cannot be used (%1)")};

/// What stands between the places, from the first to the last.
QStringList piecesOf(const QString& pattern)
{
    QStringList pieces;
    qsizetype from = 0;
    for (int number = 1; number < 10; ++number) {
        const qsizetype place = pattern.indexOf(QStringLiteral("%%1").arg(number), from);
        if (place < 0)
            break;
        pieces << pattern.mid(from, place - from);
        from = place + 2;
    }
    return pieces << pattern.mid(from);
}

/// What `sentence` has at the places of `pattern`, never nothing at one; nothing at all where it is another sentence.
/// Of several ways to part it, the one with the longest first places.
std::optional<QStringList> filledIn(const QString& sentence, const QString& pattern)
{
    const QStringList pieces = piecesOf(pattern);
    if (pieces.size() == 1)
        return sentence == pattern ? std::optional(QStringList()) : std::nullopt;
    if (!sentence.startsWith(pieces.front()) || !sentence.endsWith(pieces.back()))
        return std::nullopt;
    QStringList found;
    qsizetype end = sentence.size() - pieces.back().size();
    for (qsizetype i = pieces.size() - 2; i >= 0; --i) {
        const QString& piece = pieces[i];
        const qsizetype latest = end - 1 - piece.size();
        const qsizetype start = i == 0 || latest < 0 ? 0 : sentence.lastIndexOf(piece, latest);
        if (latest < 0 || start < 0)
            return std::nullopt;
        found.prepend(sentence.mid(start + piece.size(), end - start - piece.size()));
        end = start;
    }
    return found;
}

/// The core writes numbers as programs do, the window as people do.
QString withLocalNumber(const QString& part)
{
    bool isNumber = false;
    QLocale::c().toDouble(part, &isNumber);
    return isNumber ? QString(part).replace(QLatin1Char('.'), QLocale().decimalPoint()) : part;
}

/// All at once: what is filled in may look like a place itself.
QString filled(const QString& text, const QStringList& parts)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > parts.size()) {
            whole += text[i];
            continue;
        }
        whole += parts[number - 1];
        ++i;
    }
    return whole;
}

} // namespace

QString coreText(const std::string& sentence)
{
    QString english = QString::fromStdString(sentence);
    for (const char* pattern : known) {
        const auto parts = filledIn(english, QString::fromLatin1(pattern));
        if (!parts)
            continue;
        QStringList texts; // a sentence may hold another one, such as what the system says of a file
        for (const QString& part : *parts)
            texts << withLocalNumber(coreText(part.toStdString()));
        return filled(QCoreApplication::translate("tutti::CoreText", pattern), texts);
    }
    return english;
}

} // namespace tutti
