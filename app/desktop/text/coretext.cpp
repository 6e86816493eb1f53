// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/coretext.h"

#include <array>

#include <QCoreApplication>
#include <QRegularExpression>

namespace tutti {

namespace {

/// What is captured of a sentence stands for %1, %2 … in its text.
struct Known
{
    const char* english;
    const char* text;
};

constexpr std::array known {
    Known {"made with other settings", QT_TRANSLATE_NOOP("tutti::CoreText", "made with other settings")},
    Known {"not made by Tutti", QT_TRANSLATE_NOOP("tutti::CoreText", "not made by Tutti")},
    Known {"the source was changed after the result was made",
           QT_TRANSLATE_NOOP("tutti::CoreText", "the source was changed after the result was made")},
    Known {"it does not bear the credit that is known of its source now",
           QT_TRANSLATE_NOOP("tutti::CoreText", "it does not bear the credit that is known of its source now")},
    Known {"(\\d+) samples were louder than full scale and were limited",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1 samples were louder than full scale and were limited")},
    Known {"(\\d+) samples were no numbers and counted as 0",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1 samples were no numbers and counted as 0")},
    Known {"shorter than a segment of (\\d+) samples: taken as one of (\\d+)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "shorter than a segment of %1 samples: taken as one of %2")},
    Known {"ends early: (\\d+) of (\\d+) samples were analysed",
           QT_TRANSLATE_NOOP("tutti::CoreText", "ends early: %1 of %2 samples were analysed")},
    Known {"silent: there is nothing but zeros where it was analysed",
           QT_TRANSLATE_NOOP("tutti::CoreText", "silent: there is nothing but zeros where it was analysed")},
    Known {"(.+): the name (.+) was taken already",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 was taken already")},
    Known {"(.+): the name (.+) was taken by (.+)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 was taken by %3")},
    Known {"(.+): the name (.+) is kept for the folder's credits",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1: the name %2 is kept for the folder's credits")},
    Known {"(.+) bore a credit that is not known any more; the new one has none",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1 bore a credit that is not known any more; the new one has none")},
    Known {"damaged at (.+): (\\d+) bytes are no sound and were left out",
           QT_TRANSLATE_NOOP("tutti::CoreText", "damaged at %1: %2 bytes are no sound and were left out")},
    Known {"decoding had to end at (.+)", QT_TRANSLATE_NOOP("tutti::CoreText", "decoding had to end at %1")},
    Known {"is cut off: it should be (.+) long and ends at (.+)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "is cut off: it should be %1 long and ends at %2")},
    Known {"is cut off or damaged: it should be (.+) long and ends at (.+)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "is cut off or damaged: it should be %1 long and ends at %2")},
    Known {"ends in the middle of a frame at (.+): the file is cut off",
           QT_TRANSLATE_NOOP("tutti::CoreText", "ends in the middle of a frame at %1: the file is cut off")},
    Known {"its sound cannot be decoded; get the file again",
           QT_TRANSLATE_NOOP("tutti::CoreText", "its sound cannot be decoded; get the file again")},
    Known {"nothing could be read at the place to analyse; get the file again",
           QT_TRANSLATE_NOOP("tutti::CoreText", "nothing could be read at the place to analyse; get the file again")},
    Known {"the place asked for cannot be reached; look whether the file is damaged",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "the place asked for cannot be reached; look whether the file is damaged")},
    Known {
        "too little could be read at the place to analyse; get the file again",
        QT_TRANSLATE_NOOP("tutti::CoreText", "too little could be read at the place to analyse; get the file again")},
    Known {"is empty; get the file again", QT_TRANSLATE_NOOP("tutti::CoreText", "is empty; get the file again")},
    Known {"there is no sound in it; nothing to analyse",
           QT_TRANSLATE_NOOP("tutti::CoreText", "there is no sound in it; nothing to analyse")},
    Known {"there was not enough memory; use fewer workers",
           QT_TRANSLATE_NOOP("tutti::CoreText", "there was not enough memory; use fewer workers")},
    Known {"its result would replace it; choose another output folder",
           QT_TRANSLATE_NOOP("tutti::CoreText", "its result would replace it; choose another output folder")},
    Known {"is a device or a pipe; name a sound file",
           QT_TRANSLATE_NOOP("tutti::CoreText", "is a device or a pipe; name a sound file")},
    Known {"is a folder; name a sound file", QT_TRANSLATE_NOOP("tutti::CoreText", "is a folder; name a sound file")},
    Known {"is not a file; name a sound file",
           QT_TRANSLATE_NOOP("tutti::CoreText", "is not a file; name a sound file")},
    Known {
        "is longer than it says and became too large for a wav; repair it first",
        QT_TRANSLATE_NOOP("tutti::CoreText", "is longer than it says and became too large for a wav; repair it first")},
    Known {"is no sound that Tutti can read; look whether it is a sound file",
           QT_TRANSLATE_NOOP("tutti::CoreText", "is no sound that Tutti can read; look whether it is a sound file")},
    Known {"its MPEG format cannot be decoded here; convert it with another program",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "its MPEG format cannot be decoded here; convert it with another program")},
    Known {"there is nothing to compare; choose an engine",
           QT_TRANSLATE_NOOP("tutti::CoreText", "there is nothing to compare; choose an engine")},
    Known {"shorter than (\\S+) s: all (\\S+) s were analysed",
           QT_TRANSLATE_NOOP("tutti::CoreText", "shorter than %1 s: all %2 s were analysed")},
    Known {"the program (.+) is missing; install Tutti again or build it",
           QT_TRANSLATE_NOOP("tutti::CoreText", "the program %1 is missing; install Tutti again or build it")},
    Known {
        "the program (.+) is missing; install the package tutti-mpi, or build it",
        QT_TRANSLATE_NOOP("tutti::CoreText", "the program %1 is missing; install the package tutti-mpi, or build it")},
    Known {"(.+) is not in PATH; install Open MPI \\(openmpi-bin\\) or name another launcher",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "%1 is not in PATH; install Open MPI (openmpi-bin) or name another launcher")},
    Known {"srun takes its hosts from Slurm; leave out the host file",
           QT_TRANSLATE_NOOP("tutti::CoreText", "srun takes its hosts from Slurm; leave out the host file")},
    Known {"(.+) is not in PATH; install Slurm's client programs \\(slurm-client\\)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "%1 is not in PATH; install Slurm's client programs (slurm-client)")},
    Known {"Slurm does not answer \\((.*)\\); look whether its controller is up and slurm.conf is found",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "Slurm does not answer (%1); look whether its controller is up and slurm.conf is found")},
    Known {"sbatch refused it: (.+); correct the options and try again",
           QT_TRANSLATE_NOOP("tutti::CoreText", "sbatch refused it: %1; correct the options and try again")},
    Known {"squeue failed: (.+); it is asked again",
           QT_TRANSLATE_NOOP("tutti::CoreText", "squeue failed: %1; it is asked again")},
    Known {"'(.*)' is no name of a partition; sinfo lists those that there are",
           QT_TRANSLATE_NOOP("tutti::CoreText", "'%1' is no name of a partition; sinfo lists those that there are")},
    Known {"'(.*)' is no time of Slurm's; write minutes, H:MM:SS or D-HH, such as 1:30:00",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "'%1' is no time of Slurm's; write minutes, H:MM:SS or D-HH, such as 1:30:00")},
    Known {"a line for Slurm's script holds a control character; write several",
           QT_TRANSLATE_NOOP("tutti::CoreText", "a line for Slurm's script holds a control character; write several")},
    Known {"this Tutti was built without OpenMP; build it with TUTTI_WITH_OPENMP=ON or choose another engine",
           QT_TRANSLATE_NOOP(
               "tutti::CoreText",
               "this Tutti was built without OpenMP; build it with TUTTI_WITH_OPENMP=ON or choose another engine")},
    Known {"this Tutti was built without MPI; build it with TUTTI_WITH_MPI=ON or choose another engine",
           QT_TRANSLATE_NOOP(
               "tutti::CoreText",
               "this Tutti was built without MPI; build it with TUTTI_WITH_MPI=ON or choose another engine")},
    Known {"the system's keychain cannot be used \\(libsecret or a keychain service is missing\\)",
           QT_TRANSLATE_NOOP("tutti::CoreText",
                             "the system's keychain cannot be used (libsecret or a keychain service is missing)")},
    Known {"the system's keychain cannot be used \\((.+)\\)",
           QT_TRANSLATE_NOOP("tutti::CoreText", "the system's keychain cannot be used (%1)")}};

} // namespace

QString coreText(const std::string& sentence)
{
    QString english = QString::fromStdString(sentence);
    for (const Known& each : known) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(each.english)));
        const QRegularExpressionMatch match = pattern.match(english);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("tutti::CoreText", each.text);
        // All at once: what was captured may look like a placeholder itself.
        const QStringList parts = match.capturedTexts().mid(1);
        if (parts.size() == 1)
            text = text.arg(parts[0]);
        else if (parts.size() == 2)
            text = text.arg(parts[0], parts[1]);
        else if (parts.size() == 3)
            text = text.arg(parts[0], parts[1], parts[2]);
        return text;
    }
    return english;
}

} // namespace tutti
