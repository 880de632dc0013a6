// SPDX-License-Identifier: EPL-2.0
/** The welcome page: what can be done while no study is open. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.app.internal.welcome;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
