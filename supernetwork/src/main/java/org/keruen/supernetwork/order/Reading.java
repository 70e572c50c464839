package org.keruen.supernetwork.order;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Exemption;
import org.keruen.model.order.OrderScope.Goods;

/// A binding order, how many come before it in the file, and the country it speaks for.
record Reading(int number, OperatingOrder order, String home) {
    /// Whether a lot that passes where the order holds is one it is about; days apart.
    boolean hits(Passage lot) {
        OrderScope scope = order.scope();
        return goesAWay(lot)
                && among(scope.modes(), lot.mode())
                && among(scope.forms(), lot.form())
                && isLoadedSo(lot)
                && is(scope.goods(), lot.cargoClass(), lot.commodity())
                && traded(lot)
                && possible(scope.origins(), lot.originCountry())
                && possible(scope.destinations(), lot.destinationCountry())
                && !exempts(scope.exempt(), lot);
    }

    private boolean goesAWay(Passage lot) {
        return among(order.scope().ways(), new OrderScope.Way(lot.fromCountry(), lot.toCountry()));
    }

    private boolean isLoadedSo(Passage lot) {
        return order.scope().loading().isEmpty()
                || switch (order.scope().loading().get()) {
                    case LOADED -> lot.loaded();
                    case EMPTY -> !lot.loaded();
                };
    }

    private boolean traded(Passage lot) {
        Optional<String> origin = lot.originCountry();
        Optional<String> destination = lot.destinationCountry();
        return switch (order.scope().trade()) {
            case ALL -> true;
            case EXPORT -> origin.isEmpty() || origin.get().equals(home);
            case IMPORT -> destination.isEmpty() || destination.get().equals(home);
            case TRANSIT ->
                !(origin.isPresent() && origin.get().equals(home))
                        && !(destination.isPresent() && destination.get().equals(home));
        };
    }

    static boolean is(Goods goods, String cargoClass, String commodity) {
        if (!goods.commodities().isEmpty() && !commodity.isEmpty()) {
            return goods.commodities().contains(commodity);
        }
        return cargoClass.isEmpty() || among(goods.classes(), cargoClass);
    }

    static boolean named(Goods goods, String cargoClass, String commodity) {
        return goods.classes().contains(cargoClass) || goods.commodities().contains(commodity);
    }

    private static boolean exempts(Exemption exempt, Passage lot) {
        Goods goods = exempt.goods();
        boolean anyGoods = goods.classes().isEmpty() && goods.commodities().isEmpty();
        if (anyGoods && exempt.forms().isEmpty()) return false;
        boolean named = named(goods, lot.cargoClass(), lot.commodity());
        return (anyGoods || named) && among(exempt.forms(), lot.form());
    }

    private static <T> boolean among(Set<T> some, T one) {
        return some.isEmpty() || some.contains(one);
    }

    private static boolean possible(Set<String> countries, Optional<String> country) {
        return country.isEmpty() || among(countries, country.get());
    }
}
