// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.Coder;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

import com.ibm.icu.text.ListFormatter;

/** A line above a list that says that it holds and counts the work of some coders alone, with the way back as a link. Takes no room while that of all is seen. */
public final class HiddenWork {

	private static final int NARROWEST = 100;

	private final BlindCoding blind;
	private final Composite row;
	private final Link link;
	private @Nullable OpenStudy shown;

	/**
	 * Makes the line; it follows the study that is current.
	 *
	 * @param parent has a grid of one column
	 */
	public static void sayIn(Composite parent, IServiceLocator services) {
		HiddenWork line = new HiddenWork(parent, services);
		line.follow(services.getService(OpenStudies.class));
	}

	private HiddenWork(Composite parent, IServiceLocator services) {
		blind = services.getService(BlindCoding.class);
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
		row.setVisible(false);
		link = new Link(row, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(link);
		Links.follow(link, event -> showAll());
		new Label(row, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		blind.onSwitch(row, study -> {
			if (study == shown) {
				show(study);
			}
		});
	}

	private void follow(OpenStudies studies) {
		OpenStudiesListener listener = new OpenStudiesListener() {
			@Override
			public void currentChanged(@Nullable OpenStudy study) {
				show(study);
			}
		};
		studies.addListener(listener);
		row.addDisposeListener(event -> studies.removeListener(listener));
		show(studies.current().orElse(null));
	}

	private void show(@Nullable OpenStudy study) {
		shown = study;
		String sentence = study == null ? "" : sentence(blind, study); //$NON-NLS-1$
		boolean visible = !sentence.isEmpty();
		if (visible) {
			link.setText(sentence);
		}
		if (visible || row.getVisible()) {
			row.setVisible(visible);
			((GridData) row.getLayoutData()).exclude = !visible;
			MirroredLayout.layOut(row.getParent());
		}
	}

	/** What must be said above a list of a study, with the way back between {@code <a>} and {@code </a>}; empty while the work of all is seen. */
	private static String sentence(BlindCoding blind, OpenStudy study) {
		List<Coder> chosen = blind.chosen(study);
		return !chosen.isEmpty() ? NLS.bind(PartMessages.HiddenWork_only, NoticeTarget.literal(names(chosen))) : blind.isOn(study) ? PartMessages.HiddenWork_blind : ""; //$NON-NLS-1$
	}

	/** What must be said above a text, where one codes; empty while the work of all is seen. */
	public static String sentenceAboveText(BlindCoding blind, OpenStudy study) {
		List<Coder> chosen = blind.chosen(study);
		Coder me = study.coder().orElse(null);
		if (me == null || !blind.isOn(study)) {
			return ""; //$NON-NLS-1$
		}
		String sentence = chosen.isEmpty() ? PartMessages.HiddenWork_blindInText : chosen.contains(me) ? PartMessages.HiddenWork_only : PartMessages.HiddenWork_onlyInText;
		return NLS.bind(sentence, NoticeTarget.literal(names(chosen.isEmpty() ? List.of(me) : chosen)));
	}

	/** The names of coders as they stand in a sentence, each isolated from the words around it. */
	public static String names(List<Coder> coders) {
		return ListFormatter.getInstance(Locale.forLanguageTag(Platform.getNL().replace('_', '-'))).format(coders.stream().map(coder -> Isolates.wrap(coder.name())).toList());
	}

	private void showAll() {
		OpenStudy study = shown;
		if (study != null) {
			blind.show(study, Set.of());
		}
	}
}
