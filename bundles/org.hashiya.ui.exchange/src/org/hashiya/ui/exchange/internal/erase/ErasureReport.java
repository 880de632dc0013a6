// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Study;
import org.hashiya.store.Erased;
import org.hashiya.store.Erased.Look;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** Says what an erasure has done and what it could not reach, as text to be read, copied and kept. Needs no window. */
public final class ErasureReport {

	private static final String INDENT = "    "; //$NON-NLS-1$
	private static final String MEMO = "memo"; //$NON-NLS-1$

	private final List<String> lines = new ArrayList<>();

	private ErasureReport() {
	}

	/**
	 * The report.
	 *
	 * @param study  the study's name
	 * @param erased what was done; null where nothing was left to do
	 * @param seen   the study as this copy's coder saw it before: memos that were not seen are counted and not named
	 */
	public static String text(String study, ErasureRequest request, @Nullable Erased erased, Study seen) {
		ErasureReport report = new ErasureReport();
		report.lines.add(MessageFormat.format(Messages.reportStudy, Isolates.wrap(study)));
		if (erased == null || erased.files().isEmpty() && erased.lines() == 0) {
			report.lines.add(Messages.reportNothing);
		} else {
			report.removed(request, erased);
		}
		if (erased != null) {
			report.left(erased, seen);
		}
		return String.join("\n", report.lines) + "\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void removed(ErasureRequest request, Erased erased) {
		part(Messages.reportRemoved);
		point(MessageFormat.format(Messages.reportLines, erased.lines()));
		erased.files().forEach(file -> point(Isolates.wrap(file)));
		if (request.takesOriginals()) {
			point(Messages.reportOriginal);
		}
	}

	private void left(Erased erased, Study seen) {
		List<Look> named = erased.look().stream().filter(look -> isSeen(look, seen)).toList();
		int others = erased.look().size() - named.size();
		if (!erased.look().isEmpty()) {
			part(Messages.reportLook);
			named.forEach(look -> point(MessageFormat.format(switch (look.kind()) {
			case MEMO -> Messages.lookMemo;
			case "code" -> Messages.lookCode; //$NON-NLS-1$
			case "document" -> Messages.lookDocument; //$NON-NLS-1$
			default -> Messages.lookOther;
			}, Isolates.wrap(look.title()))));
			if (others > 0) {
				point(MessageFormat.format(Messages.lookOthers, others));
			}
		}
		if (!erased.holding().isEmpty()) {
			part(Messages.reportHolding);
			erased.holding().forEach(file -> point(Isolates.wrap(file)));
		}
		part(Messages.reportNotReached);
		if (erased.inGit()) {
			point(Messages.reachGit);
		}
		point(Messages.reachCopies);
		point(Messages.reachDisk);
		lines.add(""); //$NON-NLS-1$
		lines.add(MessageFormat.format(Messages.reportAgain, Isolates.wrap(erased.id().toString())));
	}

	private static boolean isSeen(Look look, Study seen) {
		return seen.seenBy() == null || !look.kind().equals(MEMO) || seen.memos().get(look.id()) != null;
	}

	private void part(String title) {
		lines.add(""); //$NON-NLS-1$
		lines.add(title);
	}

	private void point(String text) {
		lines.add(INDENT + text);
	}
}
