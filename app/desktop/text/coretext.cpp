// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/coretext.h"

#include <array>
#include <optional>

#include <QCoreApplication>
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
                      "orted is not in the PATH of a shell without a terminal there; install openmpi-bin, or set PATH "
                      "at the top of the shell's start file"),
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
                      "the system's keychain cannot be used (libsecret or a keychain service is missing)"),
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

/// All at once: what is filled in may look like a place itself.
QString filled(const QString& text, const QStringList& parts)
{
    if (parts.size() == 1)
        return text.arg(parts[0]);
    if (parts.size() == 2)
        return text.arg(parts[0], parts[1]);
    return parts.size() == 3 ? text.arg(parts[0], parts[1], parts[2]) : text;
}

} // namespace

QString coreText(const std::string& sentence)
{
    const QString english = QString::fromStdString(sentence);
    for (const char* pattern : known) {
        if (const auto parts = filledIn(english, QString::fromLatin1(pattern)))
            return filled(QCoreApplication::translate("tutti::CoreText", pattern), *parts);
    }
    return english;
}

} // namespace tutti
